// A cue found in an Arabic sentence, and the attribution made of it.

import type { TextRange } from '../../text/text-range.ts'
import { type Cue, cueAt, indexCues } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import type { ReportToken } from '../both/report-tokens.ts'
import { arabicCues, arabicParticiples } from './arabic-cue-table.ts'
import { afterLetters } from './arabic-phrases.ts'
import { nameKey } from './arabic-token.ts'
import { isEverydayWord, isOrdinaryWord } from './ordinary-word.ts'

type Tokens = readonly ReportToken[]

export interface Place {
  readonly tokens: Tokens
  readonly at: number
  /** After the cue. */
  readonly to: number
  /** UTF-16, after a clitic. */
  readonly start: number
  readonly cue: Cue
  readonly form: string
  /** Its object is written on to it: أعلنته. */
  readonly isSuffixed: boolean
}

interface Parts {
  readonly source?: TextRange | null
  readonly isInherited?: boolean
  readonly content?: TextRange | null
  readonly end?: number
  readonly breaksAt?: number
  readonly isCited?: boolean
}

/** The و that joins a whole sentence to the one before is no part of what is said: «وارتفع العدد، وفق ...». */
function withoutAnd(tokens: Tokens, content: TextRange): TextRange {
  const [first] = tokens
  if (first?.kind !== 'word' || content.start !== first.start || !/^و\p{L}{3}/u.test(first.word)) return content
  const key = nameKey(first.text)
  const isJoined = /^وس[يت]\p{L}{2}/u.test(key) || (!isEverydayWord(key) && isOrdinaryWord(key.slice(1)))
  return isJoined ? { start: afterLetters(first, 1), end: content.end } : content
}

const index = indexCues(arabicCues)

/** The cue at a token, which و or ف may precede; `least` letters are left out. */
export function placeAt(tokens: Tokens, at: number, least = 0): Place | null {
  const token = tokens[at]!
  for (let count = least; count <= (/^[وف]\p{L}/u.test(token.word) ? 1 : 0); count++) {
    const bare = cueAt(index, tokens, at, token.word.slice(count))
    const match = bare ?? suffixed(tokens, at, count)
    if (match && !isNoun(token.text, match))
      return { tokens, at, ...match, start: afterLetters(token, count), isSuffixed: bare === null }
  }
  return null
}

/** ردا with a nunation is "in answer", no dual of a verb. */
const isNoun = (text: string, { cue, form }: NonNullable<ReturnType<typeof cueAt>>): boolean =>
  /[\u064b-\u064d]/.test(text) && cue.pattern !== 'phrase' && !arabicParticiples.has(form)

/** أعلنته، أخبرها: a verb with its object. */
function suffixed(tokens: Tokens, at: number, count: number): ReturnType<typeof cueAt> {
  const [, stem] = /^(\p{L}{2,}?)(?:ه|ها|هم|هما|نا)$/u.exec(tokens[at]!.word.slice(count)) ?? []
  const match = stem ? cueAt(index, tokens, at, stem) : null
  return match &&
    match.to === at + 1 &&
    match.cue.pattern !== 'phrase' &&
    !arabicParticiples.has(match.form) &&
    (match.cue.pattern === 'tell' || stem!.endsWith('ت'))
    ? match
    : null
}

export const report = (
  { tokens, start, to, cue }: Pick<Place, 'tokens' | 'start' | 'to' | 'cue'>,
  parts: Parts,
): Reported => ({
  cue: { start, end: parts.end ?? tokens[to - 1]!.end },
  entry: cue,
  source: parts.source ?? null,
  isInherited: parts.isInherited ?? false,
  content: parts.content ? withoutAnd(tokens, parts.content) : null,
  form: cue.type === 'denial' || cue.type === 'reply' ? 'reply' : 'statement',
  breaksAt: parts.breaksAt ?? -1,
  isCited: parts.isCited ?? false,
})
