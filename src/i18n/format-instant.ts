// Instants in the reader's words.

import { intlTag } from './intl-tag.ts'
import { keptByTag } from './kept-by-tag.ts'

const relative = keptByTag(tag => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
const inFull = keptByTag(tag => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }))

const units = [['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3_600], ['minute', 60]] as const

/** "3 minutes ago", from an ISO instant and the present in milliseconds. */
export function formatAgo(instant: string, now: number, language: string, numerals: 'arab' | 'latn'): string {
  const seconds = (Date.parse(instant) - now) / 1000
  const format = relative(intlTag(language, numerals))
  for (const [unit, length] of units) if (Math.abs(seconds) >= length) return format.format(Math.round(seconds / length), unit)
  return format.format(Math.round(Math.min(0, seconds)), 'second')
}

/** A date and time in full, for titles and tooltips. */
export const formatInstant = (instant: string, language: string, numerals: 'arab' | 'latn'): string =>
  inFull(intlTag(language, numerals)).format(new Date(instant))
