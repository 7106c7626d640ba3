// The grammar of English numbers and dates, for the reader that both languages share.

import type { NumberGrammar } from '../both/amount.ts'
import { dateAt } from '../both/dates.ts'
import { toModifiers, toPhraseTable } from '../both/phrase-table.ts'
import { englishAmountAt } from './english-amounts.ts'
import { englishCalendar, englishClockAt, englishDecadeAt } from './english-calendar.ts'
import { isAgoInEnglish } from './english-relative-dates.ts'
import { modifiersAfter, modifiersBefore, percentPhrases } from './number-words-table.ts'

export const englishNumbers: NumberGrammar = {
  dateAt: (tokens, at) =>
    englishDecadeAt(tokens, at) ?? englishClockAt(tokens, at) ?? dateAt(tokens, at, englishCalendar),
  isAgo: isAgoInEnglish,
  amountAt: englishAmountAt,
  isBetween: (tokens, at) => [1, 2, 3].some(step => tokens[at - step]?.word === 'between'),
  rangeAt: (tokens, at, isBetween) => {
    const word = tokens[at]?.word ?? ''
    return /^[-–—]$/.test(word) || word === 'to' || (isBetween && word === 'and') ? at + 1 : 0
  },
  percents: toPhraseTable(
    percentPhrases.split('/').map(entry => {
      const [phrase = '', unit = ''] = entry.split('=')
      return [phrase, unit === 'basis-point' ? (['percentage-point', 0.01] as const) : ([unit, 1] as const)] as const
    }),
  ),
  before: toModifiers(modifiersBefore),
  after: toModifiers(modifiersAfter),
}
