// وفقاً لـ، بحسب، كما قالت، نقلاً عن: what is said stands before or after, and the source behind the words.

import type { TextRange } from '../../text/text-range.ts'
import type { Reported } from '../both/reported.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import { documentWords, hiddenMany, outletWords } from '../both/source-words-table.ts'
import { complementizers, unsaid } from './arabic-clause-words-table.ts'
import { addresseeAt, afterLetters, speakerIn, withoutLam } from './arabic-phrases.ts'
import { type Place, placeAt, report } from './arabic-place.ts'
import { saidAfter } from './arabic-said.ts'

type Tokens = readonly ReportToken[]
/** Tokens that a source may have. */
const reach = 28
const needsVerb = /^(?:كما|مثلما|علي ما|حسبما|بحسبما|.* ما|.* لما)$/

/** One attribution, or none. `isAfterOther`: another one precedes in the sentence, whose source may be cited. */
export function readArabicPhrase(place: Place, isAfterOther: boolean): Reported[] {
  const { tokens, at, form } = place
  const verb = verbAfter(place)
  if (verb ? saidAfter(verb) !== null && /^(?:كما|مثلما)$/.test(form) : needsVerb.test(form)) return []
  const isVerbless = verb === null
  const from = verb?.to ?? place.to
  const start = isVerbless ? sourceStart(place) : from
  if (start === null || start >= tokens[at]!.clauseEnd) return []
  const to = sourceEnd(tokens, start)
  const bare = withoutLam(tokens[start]!)
  if (/^(?:استناد|مستند)/.test(form) && !isSourceLike(tokens, start, to)) return []
  const takesLam = /^(?:وفقا|طبقا|تبعا)$/.test(form)
  if (isVerbless && to - start <= 2 && isUnsaid(tokens[start]!, bare.word)) return []
  const told = verb?.cue.pattern === 'tell' ? addresseeAt(tokens, start, to) : 0
  const range = isVerbless ? wordsBetween(tokens, start, to) : speakerIn(tokens, start, told || to)
  if (!range) return []
  const source =
    takesLam && bare.count > 0 && tokens[start]!.word !== 'ل'
      ? { start: afterLetters(tokens[start]!, bare.count), end: range.end }
      : range
  const read = complete(place, { source, to, end: tokens[from - 1]!.end, isAfterOther })
  return read ? [read] : []
}

const isSourceLike = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => documentWords.has(word) || hiddenMany.has(word) || outletWords.has(word))

const isUnsaid = ({ word }: ReportToken, bare: string): boolean =>
  unsaid.has(word) || unsaid.has(bare) || unsaid.has(`ال${bare}`)

interface Found {
  readonly source: TextRange
  /** Index after the source. */
  readonly to: number
  /** Of the cue, UTF-16. */
  readonly end: number
  readonly isAfterOther: boolean
}

function complete(place: Place, { source, to, end, isAfterOther }: Found): Reported | null {
  const { tokens, at, cue } = place
  const { clauseStart, clauseEnd } = tokens[at]!
  const isFirst = at - clauseStart <= 2 && !tokens.slice(clauseStart, at).some(({ kind }) => kind !== 'word')
  if (isFirst) {
    const next = tokens[tokens[to]?.kind === 'comma' ? to + 1 : to]?.word ?? ''
    if (/^(?:كما|مثلما)$/.test(place.form) && !/^ف(?:ان|قد)/.test(next)) return null
    let from = tokens[to]?.kind === 'comma' ? to + 1 : to
    while (/^(?:فان|فقد|ان|بان|فانه|فانها|انه|انها)$/.test(tokens[from]?.word ?? '')) from++
    return report(place, { source, end, content: wordsBetween(tokens, from, clauseEnd) })
  }
  const isCited = cue.id === 'citing' && isAfterOther
  return report(place, {
    source,
    end,
    content: isCited ? null : wordsBetween(tokens, clauseStart, at),
    breaksAt: tokens[at]!.start,
    isCited,
  })
}

function verbAfter({ tokens, to, form }: Place): Place | null {
  if (/^(?:وفقا|طبقا|تبعا|نقلا|علي حد|علي لسان|بحد|استنادا|مستند)/.test(form) && !form.endsWith('ما')) return null
  const verb = tokens[to]?.kind === 'word' ? placeAt(tokens, to) : null
  return verb &&
    (/^(?:speak|that|take|cite|tell)$/.test(verb.cue.pattern) || verb.cue.id === 'statedIn') &&
    !/^[وف]/.test(tokens[to]!.word.slice(0, verb.start - tokens[to]!.start))
    ? verb
    : null
}

/** Where the source begins; وفقا, طبقا and تبعا need ل. */
function sourceStart({ tokens, to, form }: Place): number | null {
  const token = tokens[to]
  if (token?.kind !== 'word') return token?.kind === 'open' ? to + 1 : null
  if (!/^(?:وفقا|طبقا|تبعا)$/.test(form)) return to
  if (token.word === 'ل') return to + 1
  return withoutLam(token).count > 0 ? to : null
}

function sourceEnd(tokens: Tokens, from: number): number {
  const limit = Math.min(tokens.length, from + reach)
  let at = from
  while (at < limit) {
    const { kind, word, nameEnd } = tokens[at]!
    if (kind === 'stop' || kind === 'colon' || kind === 'dash') break
    // «الإدارة الوطنية (نوا)»: the letters in brackets at the end are said beside the source.
    if (
      kind === 'bracket' &&
      at > from &&
      tokens.slice(at + 1, at + 5).some((one, step) => one.kind === 'bracket' && isEnd(tokens, at + step + 2))
    )
      break
    if (kind === 'comma') {
      if (!isApposition(tokens, at)) break
    } else if (
      at > from &&
      kind === 'word' &&
      nameEnd === 0 &&
      (complementizers.has(word) || /^(?:فان|نقلا|فقد)$/.test(word))
    )
      break
    at++
  }
  return at
}

const isEnd = (tokens: Tokens, at: number): boolean => !tokens[at] || /^(?:stop|comma)$/.test(tokens[at]!.kind)

/** «لسيمو، رئيسة التطبيقات، فإن»: the comma goes on to another before فإن. */
function isApposition(tokens: Tokens, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 14); at++)
    if (tokens[at]!.kind === 'comma') return /^(?:فان|فقد)/.test(tokens[at + 1]?.word ?? '')
  return false
}
