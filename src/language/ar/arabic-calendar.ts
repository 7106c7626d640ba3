// Months of the four Arabic families, weekdays, parts and quarters of the year.

import type { Calendar } from '../both/dates.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { distinctWords, rememberByText } from '../both/remember-by-text.ts'
import { arabicRelativeAt } from './arabic-relative-dates.ts'
import { composeArabic } from './compose-number.ts'
import { nearAdjectives, partWords, quarterOrdinals, weekdayWords, yearCues } from './date-words-table.ts'
import { arabicMonths, unsureMonths } from './month-table.ts'
import { pairs, skipLetters } from './number-atoms.ts'

const months = new Map(
  arabicMonths.split('|').flatMap((names, at) => names.split('/').map(name => [name, at + 1] as const)),
)
const monthHeads = new Set([...months.keys()].map(name => name.split(' ')[0]!))
const weekdays = new Map(weekdayWords.split(' ').map((word, at) => [word, at]))
const parts = new Map(partWords.split(' ').map(entry => entry.split('=') as [string, string]))
const quarters = new Map(pairs(quarterOrdinals))
const near = new Map(pairs(nearAdjectives))

type Tokens = readonly NumberToken[]

const clitics = [/^[وفبلك]/, /^[وف][بل]/]

/** Takes و ف ب ل ك off a word when it is none of `known` with them. */
const bareAmong = (known: { has(word: string): boolean }): ((word: string) => string) =>
  rememberByText(
    word => (known.has(word) ? word : (clitics.map(run => word.replace(run, '')).find(one => known.has(one)) ?? word)),
    distinctWords,
  )
const bareMonth = bareAmong(monthHeads)
const bareWeekday = bareAmong(weekdays)
const barePart = bareAmong(parts)

function oneMonth(tokens: Tokens, at: number) {
  const word = bareMonth(tokens[at]?.word ?? '')
  if (!monthHeads.has(word)) return null
  const both = months.get(`${word} ${tokens[at + 1]?.word}`)
  const month = both ?? months.get(word)
  if (!month) return null
  const before = tokens[at - 1]?.word ?? ''
  return { is: month, to: both ? at + 1 : at, isSure: !unsureMonths.test(word) || /^[وفبل]?(?:شهر|شهري)$/.test(before) }
}

const bareForms = [bareMonth, bareWeekday, barePart, bareAmong(new Set(['الربع', 'النصف']))]

const shareOfYear = rememberByText(word => /^[وفبلك]?(الربع|النصف)$/.exec(word)?.[1] ?? '', distinctWords)

export const arabicCalendar: Calendar = {
  monthAt: (tokens, at) => {
    const first = oneMonth(tokens, at)
    const sign = first && tokens[first.to + 1]?.text
    const second = sign === '/' || sign === '(' ? oneMonth(tokens, first!.to + 2) : null
    if (!second || second.is !== first!.is) return first
    return { ...second, to: sign === '(' ? second.to + 1 : second.to, isSure: true }
  },
  weekdayOf: ({ word }) => weekdays.get(bareWeekday(word)),
  partAt: (tokens, at) => {
    const part = parts.get(barePart(tokens[at]?.word ?? ''))
    return part ? [part, at + 1] : null
  },
  periodAt: (tokens, at) => {
    const noun = shareOfYear(tokens[at]?.word ?? '')
    const count = noun && quarters.get(tokens[at + 1]?.word ?? '')
    if (!count || (noun === 'النصف' && count > 2)) return null
    return { is: `${noun === 'الربع' ? 'Q' : 'H'}${count}`, to: at + 1 }
  },
  relativeAt: arabicRelativeAt,
  leanOf: (tokens, _from, to) => {
    const lean = near.get(tokens[to + 1]?.word ?? '')
    return lean === 1 || lean === -1 ? lean : undefined
  },
  isYear: (tokens, at) => yearCues.test(tokens[at - 1]?.word ?? '') && !isCounted(tokens, at),
  spanAt: (tokens, at) => {
    const before = tokens[at - 1]?.word ?? ''
    const next = tokens[at + 1]?.word ?? ''
    const place = /^(?:و|الي|حتي|وحتي)$/.test(next) ? at + 2 : 0
    const isPair = /^(?:عامي|سنتي|بين|من)$/.test(before)
    return place && isPair && (next !== 'و' || /بين/.test(tokens[at - 2]?.word ?? before))
      ? yearPlace(tokens, place)
      : 0
  },
  filler: /^(?:من|عام|لعام|سنه|لسنه|،)$/,
  isDay: () => false,
  skipOf: ({ word, text }) => {
    const found = bareForms.map(bareOf => bareOf(word)).find(bare => bare !== word)
    return found ? skipLetters(text, word.length - found.length) : 0
  },
}

const yearPlace = (tokens: Tokens, at: number): number => (/^(?:عام|سنه)$/.test(tokens[at]?.word ?? '') ? at + 1 : at)

/** «في 2000 مدرسة»: four figures with what they count, no year. */
const isCounted = (tokens: Tokens, at: number): boolean =>
  !/^(?:ال)?(?:عام|عامي|سنه|لعام|لسنه)$/.test((tokens[at - 1]?.word ?? '').replace(/^[وفبل]/, '')) &&
  /^\p{L}{3,}(?:ًا|اً|ة|ةً)$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at]!.figure! % 100 === 0

/** «عام ألفين وأربعة وعشرين»: the year in words after its noun, with the index of its last token. */
export function yearInWords(tokens: Tokens, at: number): { readonly year: number; readonly to: number } | null {
  if (!/^[وفبل]?(?:عام|سنه)$/.test(tokens[at - 1]?.word ?? '') || tokens[at]!.figure !== null) return null
  const composed = composeArabic(tokens, at, false)
  return composed && composed.value >= 1000 && composed.value <= 2100 && composed.words > 1
    ? { year: composed.value, to: composed.to }
    : null
}
