// What is said after an Arabic verb of saying: after أنّ, after a colon, in quotation marks.

import type { TextRange } from '../../text/text-range.ts'
import { foldedSet } from '../both/cue.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import { beforeOtherThat, complementizers } from './arabic-clause-words-table.ts'
import { arabicParticiples } from './arabic-cue-table.ts'
import { type Place, placeAt } from './arabic-place.ts'

type Tokens = readonly ReportToken[]

export interface Said {
  /** Index after the words between the verb and the sign or word that opens what is said. */
  readonly gapEnd: number
  readonly content: TextRange | null
  readonly isQuoted: boolean
}

/** Tokens between a verb and what is said. */
const reach = 45

/** What is said after a verb whose form ends before `to`. */
export function saidAfter({ tokens, at, to, cue }: Pick<Place, 'tokens' | 'at' | 'to' | 'cue'>): Said | null {
  const inside = tokens[at]!.quote
  const end = inside >= 0 ? tokens[at]!.quoteEnd : tokens[at]!.clauseEnd
  for (let next = to; next < Math.min(end, to + reach); next++) {
    const { kind, word } = tokens[next]!
    if (kind === 'stop') return null
    if (kind === 'colon') return { gapEnd: next, content: quotedOr(tokens, next + 1, end), isQuoted: true }
    if (kind === 'open' && inside < 0) {
      const close = tokens[next]!.quoteEnd
      const isNamed = cue.id === 'note' && next > to && tokens[to]!.word === 'الي'
      if (
        !isNamed &&
        (close - next > 5 ||
          (close >= end - 1 && next - to < 8 && close - next > 2) ||
          (close - next > 3 && next - to < 3))
      )
        return { gapEnd: next, content: wordsBetween(tokens, next, close), isQuoted: true }
      next = close
    } else if (
      kind === 'word' &&
      complementizers.has(word) &&
      tokens[next]!.nameEnd === 0 &&
      !beforeOtherThat.has(tokens[next - 1]?.word ?? '')
    ) {
      const isAfterPreposition = next > to && /^(?:الي|علي|من|عن)$/.test(tokens[next - 1]!.word)
      return {
        gapEnd: isAfterPreposition ? next - 1 : next,
        content: wordsBetween(tokens, next + 1, asideAt(tokens, next + 1, end)),
        isQuoted: false,
      }
    } else if (next > to && isOtherCue(tokens, next)) {
      const place = placeAt(tokens, next)!
      const said = place.form.startsWith('قايل') ? saidAfter(place) : null
      return said && { ...said, gapEnd: next }
    } else if (cue.id === 'consider' && next > to + 10) return null
  }
  return null
}

/** «، وهو رقم شكك فيه خبراء»، «، من دون أن يحدد»: the one who writes speaks again. */
function asideAt(tokens: Tokens, from: number, end: number): number {
  for (let at = from + 2; at < Math.min(end - 2, from + reach); at++) {
    if (tokens[at]!.kind !== 'comma') continue
    const next = tokens[at + 1]!.word === 'من' ? at + 2 : at + 1
    const [first, second, third] = [0, 1, 2].map(step => tokens[next + step]?.word ?? '')
    if (/^و?(?:هو|هي)$/.test(first!) && asideNouns.has(second!)) return at
    if (/^(?:دون|غير)$/.test(first!) && second === 'ان' && unsaidVerbs.test(third!)) return at
  }
  return end
}
const asideNouns = foldedSet('رقم اتهام ادعاء زعم تقدير اتهامات ادعاءات مزاعم عدد أرقام ما رواية')
const unsaidVerbs = /^[يت](?:شير|ذكر|حدد|وضح|قدم|عطي|دلي|كشف|سمي|تطرق|فصح|ورد|فصل|دخل)(?:وا|ا)?$/

const quotedOr = (tokens: Tokens, from: number, end: number): TextRange | null =>
  wordsBetween(tokens, from, tokens[from]?.kind === 'open' ? tokens[from]!.quoteEnd : end)

/** Another verb of saying that begins a clause of its own. */
function isOtherCue(tokens: Tokens, at: number): boolean {
  const place = tokens[at]!.kind === 'word' ? placeAt(tokens, at) : null
  if (!place || place.cue.pattern === 'phrase') return false
  return arabicParticiples.has(place.form) || place.start > tokens[at]!.start || tokens[at - 1]!.kind === 'comma'
}
