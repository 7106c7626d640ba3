// Dates, times and weekdays. The calendar's words come from the language.

import type { Reading } from './amount.ts'
import type { FoundNumber } from './found-number.ts'
import { numericDateAt } from './numeric-dates.ts'
import type { NumberToken } from './number-tokens.ts'
import type { DateLean } from './resolve-date.ts'

/** A piece of a date with the index of its last token. */
export interface DatePiece<T> {
  readonly is: T
  readonly to: number
}

export interface Calendar {
  monthAt(tokens: Tokens, at: number): (DatePiece<number> & { readonly isSure: boolean }) | null
  weekdayOf(token: NumberToken): number | undefined
  /** `early`, `mid`, `late`, `end` or `season`, with the index after the words. */
  partAt(tokens: Tokens, at: number): readonly [part: string, next: number] | null
  /** `Q1` to `Q4`, `H1`, `H2`. */
  periodAt(tokens: Tokens, at: number): DatePiece<string> | null
  /** `day-1`, `week+0`, `year-1`: counted from the day of the article. `skip`: letters of a clitic before it. */
  relativeAt(tokens: Tokens, at: number): (DatePiece<string> & { readonly skip?: number }) | null
  /** Whether "last" or "next" stands beside the tokens. */
  leanOf(tokens: Tokens, from: number, to: number): DateLean | undefined
  isYear(tokens: Tokens, at: number): boolean
  /** Index of the second year of "2017 to 2021", or 0. */
  spanAt(tokens: Tokens, at: number): number
  /** Words between a part, a day or a month and what follows: من, عام, of. */
  readonly filler: RegExp
  isDay(tokens: Tokens, at: number): boolean
  /** Letters of a clitic before the word. */
  skipOf(token: NumberToken): number
}

type Tokens = readonly NumberToken[]
type Rest = Pick<FoundNumber, 'kind' | 'date' | 'value'>
type Make = (to: number, rest: Rest, lean?: DateLean) => Reading

/** The date, weekday or time that begins at token `at`, or null. */
export function dateAt(tokens: Tokens, at: number, calendar: Calendar): Reading | null {
  const numeric = numericDateAt(tokens, at)
  if (numeric) return numeric
  const token = tokens[at]!
  const make: Make = (to, rest, lean) => ({
    found: { start: token.start + (token.figure === null ? calendar.skipOf(token) : 0), end: tokens[to]!.end, ...rest },
    to,
    ...(lean && { lean }),
  })
  const part = calendar.partAt(tokens, at)
  if (part) {
    const whole = yearAt(tokens, part[1], calendar) ?? relativeAfter(tokens, part[1], calendar)
    // A season is no part that a date can hold: the year is kept.
    if (whole && part[0] !== 'season') return make(whole.to, { kind: 'date', date: `${whole.is}~${part[0]}` })
    if (whole?.is.length === 4) return make(whole.to, { kind: 'date', date: whole.is })
  }
  const relative = calendar.relativeAt(tokens, at)
  if (relative) {
    const reading = make(relative.to, { kind: 'date', date: relative.is })
    const start = token.start + (relative.skip ?? 0)
    return { ...reading, found: { ...reading.found, start } }
  }
  const weekday = calendar.weekdayOf(token)
  if (weekday !== undefined) return make(at, { kind: 'weekday', value: weekday }, calendar.leanOf(tokens, at, at))
  return (
    periodDate(tokens, at, calendar, make) ??
    monthDate(tokens, at, calendar, make) ??
    bareYear(tokens, at, calendar, make)
  )
}

/** A year, written or counted from the article's, after fillers. */
function yearAt(tokens: Tokens, at: number, calendar: Calendar): DatePiece<string> | null {
  const place = skip(tokens, at, calendar.filler)
  const year = yearOf(tokens[place])
  if (year) return { is: String(year), to: place }
  const relative = relativeAfter(tokens, at, calendar)
  return relative?.is.startsWith('year') ? relative : null
}

function relativeAfter(tokens: Tokens, at: number, calendar: Calendar): DatePiece<string> | null {
  for (let place = at; place <= at + 2; place++) {
    const relative = place < tokens.length ? calendar.relativeAt(tokens, place) : null
    if (relative && !relative.is.startsWith('day')) return relative
    if (!calendar.filler.test(tokens[place]?.word ?? '')) return null
  }
  return null
}

function periodDate(tokens: Tokens, at: number, calendar: Calendar, make: Make): Reading | null {
  const period = calendar.periodAt(tokens, at)
  if (!period) return null
  const year = yearAt(tokens, period.to + 1, calendar)
  if (!year && period.is.startsWith('H')) return null
  const lean = calendar.leanOf(tokens, at, period.to)
  return make(year?.to ?? period.to, { kind: 'date', date: `${year ? year.is : '-'}-${period.is}` }, lean)
}

function monthDate(tokens: Tokens, at: number, calendar: Calendar, make: Make): Reading | null {
  let day = dayOf(tokens[at])
  let place = day ? skip(tokens, at + 1, /^(?:من|شهر|of|st|nd|rd|th)$/) : at
  const month = calendar.monthAt(tokens, place)
  if (!month) return null
  let to = month.to
  place = to + 1
  if (!day && dayOf(tokens[place]) && calendar.isDay(tokens, place)) {
    day = dayOf(tokens[place])
    to = skip(tokens, place + 1, /^(?:st|nd|rd|th)$/) - 1
    place = skip(tokens, to + 1, /^,$/)
  }
  const year = yearAt(tokens, place, calendar)
  if (year) to = year.to
  if (!day && !year && !month.isSure) return null
  const head = year ? year.is : '-'
  const two = (value: number): string => String(value).padStart(2, '0')
  const lean = year ? undefined : calendar.leanOf(tokens, at, to)
  return make(to, { kind: 'date', date: `${head}-${two(month.is)}${day ? '-' + two(day) : ''}` }, lean)
}

function bareYear(tokens: Tokens, at: number, calendar: Calendar, make: Make): Reading | null {
  const year = yearOf(tokens[at])
  const next = tokens[at + 1]
  if (!year || (tokens[at]!.isGlued && !/^[\p{Script=Arabic}(«"“]+$/u.test(tokens[at - 1]?.text ?? ''))) return null
  const isDecade = next?.isGlued && (next.text === 's' || (/^[’']$/.test(next.text) && tokens[at + 2]?.text === 's'))
  if (isDecade && year % 10 === 0)
    return make(next.text === 's' ? at + 1 : at + 2, { kind: 'date', date: `${year / 10}X` })
  const last = /^[-–/]$/.test(next?.text ?? '') ? secondYear(tokens[at + 2], year) : 0
  if (last) return make(at + 2, { kind: 'date', date: `${year}/${last}` })
  const span = calendar.spanAt(tokens, at)
  if (span && (yearOf(tokens[span]) || 0) > year)
    return make(span, { kind: 'date', date: `${year}/${yearOf(tokens[span])}` })
  return calendar.isYear(tokens, at) ? make(at, { kind: 'date', date: String(year) }) : null
}

/** 2025 of 2024-25 or of 2024/2025. */
function secondYear(token: NumberToken | undefined, first: number): number {
  const year = yearOf(token)
  if (year) return year > first ? year : 0
  return token?.text.length === 2 && token.isGlued && token.figure === (first % 100) + 1 ? first + 1 : 0
}

function skip(tokens: Tokens, at: number, filler: RegExp): number {
  let place = at
  while (filler.test(tokens[place]?.word ?? '')) place++
  return place
}
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
