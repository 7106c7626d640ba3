// The grammar of English numbers and dates, for the reader that both languages share.

import type { NumberGrammar } from '../both/amount.ts'
import { type Calendar, dateAt } from '../both/dates.ts'
import { toModifiers, toPhraseTable } from '../both/phrase-table.ts'
import { englishAmountAt } from './english-amounts.ts'
import { modifiersAfter, modifiersBefore, monthNames, percentPhrases, weekdayNames } from './number-words-table.ts'

const months = new Map(
  monthNames.split(' ').flatMap(
    (name, at) =>
      [
        [name, at + 1],
        [name.slice(0, 3), at + 1],
      ] as const,
  ),
)
months.set('sept', 9)
const parts: Readonly<Record<string, string>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  end: 'end',
  beginning: 'early',
  start: 'early',
  middle: 'mid',
}

const calendar: Calendar = {
  monthAt: (tokens, at) => {
    const token = tokens[at]
    const month = token && /^\p{Lu}/u.test(token.text) ? months.get(token.word) : undefined
    return month ? { month, to: at, isSure: token!.word.length > 4 && token!.word !== 'march' } : null
  },
  weekdays: new Map(weekdayNames.split(' ').map((name, at) => [name, at])),
  partAt: (tokens, at) => {
    const place = tokens[at]?.word === 'the' ? at + 1 : at
    const word = tokens[place]?.word ?? ''
    const part = parts[word]
    const next = tokens[place + 1]?.word
    if (!part) return null
    return /^(?:early|mid|late)$/.test(word)
      ? [part, next === '-' ? place + 2 : place + 1]
      : next === 'of'
        ? [part, place + 2]
        : null
  },
  yearCue: /^(?:in|since|by|until|from|during|through|before|after|year|of|for|to|and|until|till)$/,
  filler: /^(?:,|of)$/,
  isDay: (tokens, at) => tokens[at]?.figure != null && !/^[kmb%]/.test(tokens[at + 1]?.word ?? ''),
}

export const englishNumbers: NumberGrammar = {
  dateAt: (tokens, at) =>
    tokens[at]?.word === 'the' && tokens[at + 1]?.figure != null ? decadeAt(tokens, at) : dateAt(tokens, at, calendar),
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

/** "the 1990s" with its article. */
function decadeAt(tokens: Parameters<typeof dateAt>[0], at: number) {
  const date = dateAt(tokens, at + 1, calendar)
  return date?.found.date?.endsWith('X') ? { ...date, found: { ...date.found, start: tokens[at]!.start } } : null
}
