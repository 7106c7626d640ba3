// Dates, times and weekdays. The calendar's words come from the language.

import type { Reading } from './amount.ts'
import type { FoundNumber } from './found-number.ts'
import type { NumberToken } from './number-tokens.ts'

export interface Calendar {
  /** The month named at a token, with the index of its last token. */
  monthAt(
    tokens: readonly NumberToken[],
    at: number,
  ): { readonly month: number; readonly to: number; readonly isSure: boolean } | null
  readonly weekdays: ReadonlyMap<string, number>
  /** `early`, `mid`, `late` or `end`, with the index after the words. */
  partAt(tokens: readonly NumberToken[], at: number): readonly [part: string, next: number] | null
  readonly yearCue: RegExp
  /** Words between a part, a day or a month and what follows: من, عام, of. */
  readonly filler: RegExp
  isDay(tokens: readonly NumberToken[], at: number): boolean
}

type Tokens = readonly NumberToken[]

/** The date, weekday or time that begins at token `at`, or null. */
export function dateAt(tokens: Tokens, at: number, calendar: Calendar): Reading | null {
  const make = (
    to: number,
    rest: Pick<FoundNumber, 'kind' | 'date' | 'value'>,
    start = tokens[at]!.start,
  ): Reading => ({
    found: { start, end: tokens[to]!.end, ...rest },
    to,
  })
  const numeric = numericAt(tokens, at, make)
  if (numeric) return numeric
  const part = calendar.partAt(tokens, at)
  if (part) {
    const place = skip(tokens, part[1], calendar.filler)
    const year = yearOf(tokens[place])
    if (year) return make(place, { kind: 'date', date: `${year}~${part[0]}` })
  }
  const weekday = calendar.weekdays.get(tokens[at]!.word)
  if (weekday !== undefined) return make(at, { kind: 'weekday', value: weekday })
  return monthDate(tokens, at, calendar, make) ?? bareYear(tokens, at, calendar, make)
}

type Make = (to: number, rest: Pick<FoundNumber, 'kind' | 'date' | 'value'>) => Reading

function numericAt(tokens: Tokens, at: number, make: Make): Reading | null {
  const parts = [0, 2, 4].map(step => tokens[at + step])
  const [a, b, c] = parts.map(token => token?.figure ?? Number.NaN) as [number, number, number]
  const sign = tokens[at + 1]
  if (!sign?.isGlued || !tokens[at + 2]?.isGlued || tokens[at]!.isGlued) return null
  if (sign.text === ':' && a < 24 && b < 60 && tokens[at + 2]!.text.length === 2)
    return make(at + 2, { kind: 'time', value: a * 60 + b })
  if (!/^[/-]$/.test(sign.text) || tokens[at + 3]?.text !== sign.text) return null
  const date = a > 999 ? iso(a, b, c) : b > 12 ? iso(c, a, b) : iso(c, b, a)
  return date ? make(at + 4, { kind: 'date', date }) : null
}

const two = (value: number): string => String(value).padStart(2, '0')
const iso = (year: number, month: number, day: number): string =>
  year > 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${two(month)}-${two(day)}`
    : ''

function monthDate(tokens: Tokens, at: number, calendar: Calendar, make: Make): Reading | null {
  let day = dayOf(tokens[at])
  let place = day ? skip(tokens, at + 1, /^(?:من|of|st|nd|rd|th)$/) : at
  const month = calendar.monthAt(tokens, place)
  if (!month) return null
  let to = month.to
  place = to + 1
  if (!day && dayOf(tokens[place]) && calendar.isDay(tokens, place)) {
    day = dayOf(tokens[place])
    to = place
    place = skip(tokens, place + 1, /^(?:,|st|nd|rd|th)$/)
  }
  const yearPlace = skip(tokens, place, calendar.filler)
  const year = yearOf(tokens[yearPlace])
  if (year) to = yearPlace
  if (!day && !year && !month.isSure) return null
  const head = year ? String(year) : '-'
  return make(to, { kind: 'date', date: `${head}-${two(month.month)}${day ? '-' + two(day) : ''}` })
}

function bareYear(tokens: Tokens, at: number, calendar: Calendar, make: Make): Reading | null {
  const year = yearOf(tokens[at])
  const next = tokens[at + 1]
  if (!year || tokens[at]!.isGlued) return null
  if (/^(?:s|’s)$/.test(next?.text ?? '') && next!.isGlued && year % 10 === 0)
    return make(at + 1, { kind: 'date', date: `${year / 10}X` })
  const last = yearOf(tokens[at + 2])
  if (/^[-–/]$/.test(next?.text ?? '') && last && last > year)
    return make(at + 2, { kind: 'date', date: `${year}/${last}` })
  return calendar.yearCue.test(tokens[at - 1]?.word ?? '') ? make(at, { kind: 'date', date: String(year) }) : null
}

const skip = (tokens: Tokens, at: number, filler: RegExp): number =>
  filler.test(tokens[at]?.word ?? '') ? skip(tokens, at + 1, filler) : at
const dayOf = (token?: NumberToken): number =>
  token?.figure && token.figure <= 31 && Number.isInteger(token.figure) && token.text.length < 3 ? token.figure : 0
const yearOf = (token?: NumberToken): number =>
  token?.figure &&
  token.text.length === 4 &&
  token.figure >= 1800 &&
  token.figure <= 2100 &&
  Number.isInteger(token.figure)
    ? token.figure
    : 0
