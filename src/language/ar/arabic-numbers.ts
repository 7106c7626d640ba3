// The grammar of Arabic numbers, for the reader that both languages share.

import type { NumberGrammar, Reading } from '../both/amount.ts'
import { dateAt } from '../both/dates.ts'
import { arabicAmountAt } from './arabic-amounts.ts'
import { arabicCalendar, yearInWords } from './arabic-calendar.ts'
import { isAgoInArabic } from './arabic-relative-dates.ts'
import { clockAt } from './clock.ts'
import { hijriAt } from './hijri.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { distinctWords, rememberByText } from '../both/remember-by-text.ts'
import { atomOf } from './number-atoms.ts'
import { arabicAfter, arabicBefore, arabicPercents } from './number-phrases.ts'

export const arabicNumbers: NumberGrammar = {
  dateAt: (tokens, at) =>
    decadeAt(tokens, at) ??
    hijriAt(tokens, at) ??
    wordYearAt(tokens, at) ??
    clockAt(tokens, at) ??
    dateAt(tokens, at, arabicCalendar),
  isAgo: isAgoInArabic,
  amountAt: arabicAmountAt,
  isBetween: (tokens, at) => /^[وفبل]?(?:ما)?بين$/.test(tokens[at - 1]?.word ?? ''),
  rangeAt: (tokens, at, isBetween) => {
    const word = tokens[at]?.word ?? ''
    if (/^(?:[-–—]|الي)$/.test(word)) return at + 1
    if (isBetween && word === 'و') return at + 1
    return isBetween && atomOf(tokens[at])?.isJoined ? at : 0
  },
  percents: arabicPercents,
  before: arabicBefore,
  after: arabicAfter,
}

const decadeIn = rememberByText(
  word => /^[وفبل]?((?:ال)?(عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)ي?ات)$/.exec(word),
  distinctWords,
)

/** تسعينيات القرن الماضي; a decade with no century named is of the last one. */
function decadeAt(tokens: readonly NumberToken[], at: number): Reading | null {
  const token = tokens[at]!
  const stem = decadeIn(token.word)
  if (!stem) return null
  const decade = atomOf({ ...token, text: stem[2]!, word: stem[2]! })!.value / 10
  const century = tokens[at + 1]?.word === 'القرن' ? tokens[at + 2]?.word : undefined
  const to = century && /^(?:الماضي|العشرين|الحالي|الجاري)$/.test(century) ? at + 2 : at
  const isOurs = to > at && /^(?:الحالي|الجاري)$/.test(century!)
  const start = token.start + (stem[0].length - stem[1]!.length)
  return { to, found: { start, end: tokens[to]!.end, kind: 'date', date: `${isOurs ? 20 : 19}${decade}X` } }
}

function wordYearAt(tokens: readonly NumberToken[], at: number): Reading | null {
  const found = yearInWords(tokens, at)
  return (
    found && {
      to: found.to,
      found: { start: tokens[at]!.start, end: tokens[found.to]!.end, kind: 'date', date: String(found.year) },
    }
  )
}
