// Reads a date that somebody typed: a year, a month or a day. Knows no fields.

import { toWesternDigits } from './parse-typed-number.ts'

export type TypedDate = { readonly ok: true; readonly value: string } | { readonly ok: false }

/** Year first, in any digits, parted by hyphens, slashes, full stops or spaces; empty is no date. Days must exist. */
export function parseTypedDate(text: string): TypedDate {
  const typed = toWesternDigits(text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '').trim())
  if (typed === '') return { ok: true, value: '' }
  const match = /^(\d{4})(?:[-/.\s](\d{1,2})(?:[-/.\s](\d{1,2}))?)?$/.exec(typed)
  if (!match) return { ok: false }
  const [, year, month, day] = match
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  date.setUTCFullYear(Number(year))
  const exists = date.getUTCMonth() + 1 === Number(month ?? 1) && date.getUTCDate() === Number(day ?? 1)
  if (!exists) return { ok: false }
  return { ok: true, value: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-') }
}
