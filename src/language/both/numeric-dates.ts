// Dates and times written in figures and signs alone. Knows no words.

import type { Reading } from './amount.ts'
import type { NumberToken } from './number-tokens.ts'

/** `14/01/2026`, `2026-01-14` or `18:40` beginning at token `at`; the day comes before the month where both could. */
export function numericDateAt(tokens: readonly NumberToken[], at: number): Reading | null {
  if (tokens[at]?.figure == null) return null
  const [first, sign, second, again, third] = [0, 1, 2, 3, 4].map(step => tokens[at + step])
  if (first?.figure == null || second?.figure == null) return null
  if (!sign?.isGlued || !second.isGlued || isInsideFigures(tokens, at)) return null
  if (sign.text === ':' && first.figure < 24 && second.figure < 60 && second.text.length === 2) {
    const value = first.figure * 60 + second.figure + (isAfternoon(tokens, at + 3) && first.figure < 12 ? 720 : 0)
    const half = halfOfDay(tokens, at + 3)
    const to = half < 0 ? at + 2 : half
    return { found: { start: first.start, end: tokens[to]!.end, kind: 'time', value }, to }
  }
  if (!/^[/-]$/.test(sign.text) || again?.text !== sign.text || third?.figure == null) return null
  const [a, b, c] = [first.figure, second.figure, third.figure]
  const date = a > 999 ? iso(a, b, c) : b > 12 ? iso(c, a, b) : iso(c, b, a)
  return date ? { found: { start: first.start, end: third.end, kind: 'date', date }, to: at + 4 } : null
}

/** Index of am or pm written on to the figures before token `at`, or -1. */
export const halfOfDay = (tokens: readonly NumberToken[], at: number): number =>
  tokens[at]?.isGlued && /^[ap]m$/.test(tokens[at]!.word) ? at : -1

/** مساءً, p.m. and their kin at token `at`. */
export const isAfternoon = (tokens: readonly NumberToken[], at: number): boolean =>
  /^(?:مساء|ليلا|عصرا|ظهرا|pm)$/.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'p' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.word === 'm')

const isInsideFigures = (tokens: readonly NumberToken[], at: number): boolean =>
  tokens[at]!.isGlued && !/^[\p{Script=Arabic}(«"“]+$/u.test(tokens[at - 1]?.text ?? '')

const two = (value: number): string => String(value).padStart(2, '0')
const iso = (year: number, month: number, day: number): string =>
  year > 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${two(month)}-${two(day)}`
    : ''
