// Dates that English counts from the day of the article: yesterday, last year, this week, a month ago.

import type { DatePiece } from '../both/dates.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { phraseAt, toPhraseTable } from '../both/phrase-table.ts'
import { dayPhrases, nearWords, periodNouns } from './date-words-table.ts'

type Tokens = readonly NumberToken[]

const days = toPhraseTable(
  dayPhrases.split('/').map(entry => [entry.split('=')[0]!, Number(entry.split('=')[1])] as const),
)
const near = new Map(nearWords.split(' ').map(entry => [entry.split('=')[0]!, Number(entry.split('=')[1])]))
const periods = new Set(periodNouns.split(' '))
const signed = (unit: string, by: number): string => `${unit}${by < 0 ? '' : '+'}${by}`
const isName = (token: NumberToken | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** `day-1`, `year+0` and so on with its last token, when such a date begins at `at`. */
export function englishRelativeAt(tokens: Tokens, at: number): DatePiece<string> | null {
  const word = (step: number): string => tokens[at + step]?.word ?? ''
  const day = phraseAt(days, tokens, at)
  // "USA Today", "the Today programme" and "today's children" are other things; the last is rare.
  if (day && !(isName(tokens[at]) && (isName(tokens[at - 1]) || isName(tokens[at + 1]) || word(-1) === 'the')))
    return { is: signed('day', day[0]), to: day[1] - 1 }
  if (/^(?:an?|one)$/.test(word(0)) && /^(?:day|week|month|year)$/.test(word(1)) && word(2) === 'ago')
    return { is: `${word(1)}-1`, to: at + 2 }
  return periodAt(tokens, at)
}

/** "last week", "the current year", "this past month"; "the last week" is one of seven days before anything. */
function periodAt(tokens: Tokens, at: number): DatePiece<string> | null {
  const word = (step: number): string => tokens[at + step]?.word ?? ''
  const from = /^(?:the|this)$/.test(word(0)) && /^(?:past|coming|current|previous)$/.test(word(1)) ? 1 : 0
  const by = near.get(word(from))
  if (by === undefined || !periods.has(word(from + 1))) return null
  if (from === 0 ? /^(?:past|coming|current|previous)$/.test(word(0)) : word(0) === 'the' && word(1) !== 'current')
    return null
  if (from === 0 && by !== 0 && /^(?:the|a|very|every|his|her|its|their|my|our|s)$/.test(word(-1))) return null
  return { is: signed(word(from + 1), by), to: at + from + 1 }
}

/** Whether "ago" follows an amount of time that ends at token `to`, its noun between. */
export const isAgoInEnglish = (tokens: Tokens, _from: number, to: number): boolean =>
  [1, 2].some(step => tokens[to + step]?.word === 'ago')
