// Where the phrases of an English sentence begin and end, by the small words around them: enough to find who speaks.
// All walks are bounded, so that a text without stops costs no more than another.

import type { ReportToken } from '../both/report-tokens.ts'
import {
  accusations,
  beforeVerb,
  determiners,
  finite,
  media,
  openers,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  times,
} from './clause-words-table.ts'

type Tokens = readonly ReportToken[]
/** Indexes, half open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Tokens that a phrase may have. */
const reach = 32

/** Something that a clause has and a noun phrase has not. */
export const isVerbish = (token: ReportToken): boolean =>
  !token.isCapital && (finite.has(token.word) || (token.word.length > 4 && token.word.endsWith('ed')))

/** An adverb or auxiliary between the subject and its verb. */
export const isBeforeVerb = ({ word, isCapital }: ReportToken): boolean =>
  !isCapital && (beforeVerb.has(word) || (word.length > 4 && word.endsWith('ly')))

/** The noun phrase that ends before `at`, with its apposition; null when there is none. */
export function subjectBefore(tokens: Tokens, at: number): Stretch | null {
  let end = at
  while (end > 0 && tokens[end - 1]!.kind === 'word' && isBeforeVerb(tokens[end - 1]!)) end--
  const last = tokens[end - 1]
  if (!last) return null
  if (last.kind === 'bracket') return beforeBracket(tokens, end)
  if (last.kind === 'comma' || (last.kind === 'dash' && end > 2)) return withApposition(tokens, end - 1)
  if (last.kind !== 'word') return null
  if (pronouns.has(last.word)) return { from: end - 1, to: end }
  if (relatives.has(last.word)) {
    const before = tokens[end - 2]?.kind === 'comma' ? end - 2 : end - 1
    return phraseBefore(tokens, before)
  }
  return phraseBefore(tokens, end)
}

function beforeBracket(tokens: Tokens, end: number): Stretch | null {
  for (let at = end - 2; at >= Math.max(0, end - reach); at--)
    if (tokens[at]!.kind === 'bracket') {
      const phrase = phraseBefore(tokens, at)
      return phrase && { from: phrase.from, to: end - 1 }
    }
  return null
}

/** `Fidji Simo, who runs applications, said`: the phrase before the two commas and what lies between them. */
function withApposition(tokens: Tokens, close: number): Stretch | null {
  const kind = tokens[close]!.kind
  let open = close - 1
  while (open >= Math.max(0, close - reach) && tokens[open]!.kind !== kind) {
    if (['stop', 'colon', 'open', 'close'].includes(tokens[open]!.kind) && tokens[open]!.quote < 0) return null
    open--
  }
  if (open < 1 || tokens[open]?.kind !== kind) return null
  const first = tokens[open + 1]!
  const phrase = phraseBefore(tokens, open)
  if (!phrase) return null
  const isAside = openers.has(first.word) || (prepositions.has(first.word) && first.word !== 'of')
  return isAside ? phrase : { from: phrase.from, to: close }
}

/** The noun phrase whose last word stands before `end`. */
export function phraseBefore(tokens: Tokens, end: number): Stretch | null {
  let from = end
  let conjunction = -1
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    const token = tokens[at]!
    if (token.kind === 'bracket' || token.kind === 'close' || token.kind === 'open') {
      if (token.kind === 'close' && !endsQuotedName(tokens, at)) break
      if (token.kind === 'open' && from === end) break
      continue
    }
    if (token.kind === 'comma' && isListed(tokens, at, end)) continue
    if (token.kind !== 'word') break
    if (/^(?:and|or|nor|after|before|since|until)$/.test(token.word)) conjunction = at
    else if (subordinators.has(token.word) && !prepositions.has(token.word)) break
    if (isVerbish(token) && (finite.has(token.word) || conjunction >= 0)) {
      if (conjunction >= 0) from = conjunction + 1
      break
    }
    from = at
  }
  return trimOpening(tokens, from, end)
}

/** A short name in quotation marks belongs to the phrase; a quotation that is said does not. */
function endsQuotedName(tokens: Tokens, close: number): boolean {
  const open = tokens[close]!.quote
  return (
    close - open <= 4 &&
    !['comma', 'stop'].includes(tokens[close - 1]!.kind) &&
    open > 0 &&
    tokens[open - 1]!.kind === 'word'
  )
}

/** A comma between the members of `Zoph, OpenAI and Metz`. */
function isListed(tokens: Tokens, comma: number, end: number): boolean {
  const before = tokens[comma - 1]
  if (!before || before.kind !== 'word' || !before.isCapital) return false
  for (let at = comma + 1; at < Math.min(end, comma + 10); at++) {
    const { word, kind } = tokens[at]!
    if (word === 'and' || word === 'nor' || word === 'or')
      return tokens[comma + 1]!.isCapital || determiners.has(tokens[comma + 1]!.word)
    if (kind !== 'word' && kind !== 'comma') return false
    if (isVerbish(tokens[at]!)) return false
  }
  return false
}

/** Without "On Monday", "In a statement", "But" at its beginning. */
function trimOpening(tokens: Tokens, start: number, to: number): Stretch | null {
  let from = start
  while (from < to) {
    const { word, kind } = tokens[from]!
    if (kind !== 'word' || openers.has(word) || word === 'neither' || word === 'both') from++
    else if (
      times.has(word) &&
      to - from > 1 &&
      (!/^(?:this|next|last)$/.test(word) || times.has(tokens[from + 1]!.word))
    )
      from++
    else if (prepositions.has(word)) {
      const end = adverbialEnd(tokens, from, to)
      if (end <= from || end >= to) return null
      from = end
    } else break
  }
  return from < to ? { from, to } : null
}

/** After "on Wednesday", "in a statement to Reuters", "last week" at `from`; `from` itself where none stands. */
export function adverbialEnd(tokens: Tokens, from: number, limit = tokens.length): number {
  const token = tokens[from]
  if (!token || token.kind !== 'word' || from >= limit) return from
  if (times.has(token.word)) return dateEnd(tokens, from)
  if (/^(?:also|too|again|publicly|then|however|only|now|instead|bluntly|simply|once)$/.test(token.word))
    return from + 1
  if (!prepositions.has(token.word)) return from
  if (token.word === 'to' || token.word === 'with') {
    if (tokens[from + 1]?.isCapital) return capitalsEnd(tokens, from + 1)
    return tokens[from + 1]?.word === 'reporters' ? from + 2 : from
  }
  // "said in Davos that"
  const named = capitalsEnd(tokens, from + 1)
  if (named > from + 1 && tokens[named]?.word === 'that') return named
  let isTime = true
  for (let at = from + 1; at < Math.min(limit, from + 6); at++) {
    const { word, kind, isCapital } = tokens[at]!
    if (kind !== 'word' || pronouns.has(word)) return from
    if (isTime && at <= from + 3 && times.has(word)) return dateEnd(tokens, at)
    if (isTime && /^(?:19|20)\d\d$/.test(word)) return at + 1
    if (media.has(word)) return media.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
    if (at > from + 1 && determiners.has(word) && !isCapital) return from
    if (isCapital) isTime = false
  }
  return from
}

/** `October 14`, `last week`. */
function dateEnd(tokens: Tokens, at: number): number {
  let end = at + 1
  while (
    end < at + 3 &&
    tokens[end]?.kind === 'word' &&
    (/^\d{1,4}(?:st|nd|rd|th)?$/.test(tokens[end]!.word) || (times.has(tokens[end]!.word) && !tokens[end]!.isCapital))
  )
    end++
  return end
}

/** After a run of words with a capital. */
export function capitalsEnd(tokens: Tokens, from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]!.kind === 'word' && tokens[at]!.isCapital) at++
  return at
}

/** The noun phrase that begins at `from`, with its apposition, for `said Jane Roe, head of research`. */
export function phraseAfter(tokens: Tokens, from: number): Stretch | null {
  const limit = Math.min(tokens.length, from + reach)
  let to = from
  while (to < limit && !endsPhrase(tokens, to, from)) to++
  if (to === from) return null
  const first = tokens[to + 1]
  if (tokens[to]?.kind === 'comma' && first?.kind === 'word' && isApposition(tokens, to + 1)) {
    let end = to + 1
    while (end < limit && !['comma', 'stop', 'open', 'close', 'dash'].includes(tokens[end]!.kind)) end++
    return { from, to: end }
  }
  return { from, to }
}

function endsPhrase(tokens: Tokens, at: number, from: number): boolean {
  const { kind, word } = tokens[at]!
  if (kind === 'bracket') return false
  if (kind !== 'word')
    return (
      !(kind === 'open' && at > from && closesSoon(tokens, at)) &&
      !(kind === 'close' && at > from && tokens[at]!.quote > from)
    )
  if (at === from) return false
  if (times.has(word) && !(word === 'this' || word === 'next')) return true
  if (word === 'who' || word === 'which' || word === 'that') return false
  if (/^(?:as|while|because|when|but|if|although|after|before)$/.test(word)) return true
  return adverbialEnd(tokens, at) > at && word !== 'of'
}

const isCommaSoon = (tokens: Tokens, at: number): boolean => tokens[at]?.kind === 'comma'
const closesSoon = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at, at + 5).some(({ kind }) => kind === 'close')

function isApposition(tokens: Tokens, at: number): boolean {
  const { word, isCapital } = tokens[at]!
  if (word.endsWith('ing') || openers.has(word) || pronouns.has(word) || prepositions.has(word)) return false
  if (subordinators.has(word) && word !== 'who') return false
  if (isCapital && isCommaSoon(tokens, capitalsEnd(tokens, at))) return true
  if (isCapital) return /['’]s$/.test(word) || /^(?:the|a|an)$/i.test(tokens[at]!.text)
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    !tokens.slice(at, at + 8).some((token, step) => step > 0 && token.kind === 'comma' && step < 2)
  )
}

/** Whether a denial at `to` is of something that was said. */
export function isOfAccusation(tokens: Tokens, to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + 7); at++) {
    if (tokens[at]!.kind !== 'word') return false
    if (accusations.has(tokens[at]!.word)) return true
  }
  return false
}

/** `He called it "nonsense" and said the company had cash`: the subject of the verb before the "and". */
export function earlierSubject(tokens: Tokens, at: number): Stretch | null {
  if (!/^(?:and|but)$/.test(tokens[at - 1]?.word ?? '')) return null
  const from = tokens[at]!.clauseStart
  for (let verb = from + 1; verb < Math.min(at, from + 24); verb++) {
    if (tokens[verb]!.kind !== 'word' || !isVerbish(tokens[verb]!)) continue
    const phrase = subjectBefore(tokens, verb)
    if (phrase) return phrase
  }
  return null
}
