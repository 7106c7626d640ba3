// Dates of the Hijri calendar: marked as such, never turned into other ones.

import type { Reading } from '../both/amount.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { hijriMonths } from './date-words-table.ts'

const months = new Map(
  hijriMonths.split('|').flatMap((names, at) => names.split('/').map(name => [name, at + 1] as const)),
)

const monthHeads = new Set([...months.keys()].map(name => name.split(' ')[0]!))

type Tokens = readonly NumberToken[]

/** `AH1445`, `AH1445-09`, `AH1445-09-01` or `AH--09-01` at token `at`; a month alone is no date. */
export function hijriAt(tokens: Tokens, at: number): Reading | null {
  const figure = tokens[at]!.figure
  const day = figure !== null && figure >= 1 && figure <= 30 && tokens[at]!.text.length < 3 ? figure : 0
  const month = monthAt(tokens, day ? (/^(?:من|شهر)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1) : at)
  if (!month && figure === null && tokens[at + 1]?.figure == null) return null
  const place = month ? month.to + 1 : at
  const yearPlace = /^(?:عام|سنه|لعام|من|،)$/.test(tokens[place]?.word ?? '') ? place + 1 : place
  const year = tokens[yearPlace]?.figure
  const isHijri = year != null && year >= 1300 && year <= 1500 && Number.isInteger(year)
  const mark = isHijri && /^ه(?:جري|جريه)?$/.test(tokens[yearPlace + 1]?.word ?? '') ? 1 : 0
  if (month ? !isHijri && !day : !mark) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = `AH${isHijri ? year : month ? '-' : ''}${month ? `-${two(month.month)}${day ? `-${two(day)}` : ''}` : ''}`
  const to = isHijri ? yearPlace + mark : month!.to
  return { to, found: { start: tokens[at]!.start, end: tokens[to]!.end, kind: 'date', date } }
}

function monthAt(tokens: Tokens, at: number): { readonly month: number; readonly to: number } | null {
  const word = tokens[at]?.word ?? ''
  if (!monthHeads.has(word)) return null
  const both = months.get(`${word} ${tokens[at + 1]?.word}`)
  const month = both ?? months.get(word)
  return month ? { month, to: both ? at + 1 : at } : null
}
