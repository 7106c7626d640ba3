// Which rule read a number, and how sure its reading is. Knows no texts but the number's own words.

import type { FoundNumber } from './found-number.ts'

/** Sure readings first; a rule's name is `number.` and its key. */
const confidences = {
  money: 0.98,
  percent: 0.98,
  digits: 0.95,
  date: 0.95,
  weekday: 0.92,
  time: 0.92,
  range: 0.92,
  words: 0.9,
  figures: 0.9,
  fraction: 0.85,
  'relative-date': 0.85,
  ordinal: 0.75,
  multiple: 0.75,
  vague: 0.7,
  dual: 0.7,
  one: 0.6,
} as const

type Rule = keyof typeof confidences

/** The rule that read `exact`, as a reason's name: `number.money`, `number.dual`. */
export const numberRule = (found: FoundNumber, exact: string): string => `number.${ruleOf(found, exact)}`

/** 0 to 1, of one side alone. */
export const confidenceOf = (found: FoundNumber, exact: string): number => confidences[ruleOf(found, exact)]

function ruleOf({ kind, date = '', modifier, low, high, value, currency, unit }: FoundNumber, exact: string): Rule {
  if (kind === 'date') return /^(?:day|week|month|quarter|year)|^--/.test(date) ? 'relative-date' : 'date'
  if (kind === 'weekday' || kind === 'time' || kind === 'percent' || kind === 'ordinal') return kind
  if (low !== undefined && modifier === 'approximate' && !/\p{Nd}/u.test(exact)) return 'vague'
  if (kind === 'money' && currency) return 'money'
  if (kind === 'fraction' || kind === 'multiple') return kind
  if (low !== undefined) return unit === undefined && high === low * 10 - 1 ? 'figures' : 'range'
  if (/\p{Nd}/u.test(exact)) return 'digits'
  if (value === 1) return 'one'
  return value === 2 && /^\p{Script=Arabic}+(?:ان|ين)$/u.test(exact) && !/^[اإأ]ثن/.test(exact) ? 'dual' : 'words'
}
