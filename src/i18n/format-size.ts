// Amounts of storage in the reader's words and digits.

import { intlTag } from './intl-tag.ts'

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** "1.2 MB", from bytes (or characters, where a browser counts those); steps of 1,024. */
export function formatSize(size: number, language: string, numerals: 'arab' | 'latn'): string {
  const step = Math.min(units.length - 1, size < 1024 ? 0 : Math.floor(Math.log(size) / Math.log(1024)) - 1)
  const value = size / 1024 ** (step + 1)
  const digits = value < 10 ? 1 : 0
  return new Intl.NumberFormat(intlTag(language, numerals), { style: 'unit', unit: units[step]!, maximumFractionDigits: digits }).format(value)
}

/** "24%". */
export const formatShare = (share: number, language: string, numerals: 'arab' | 'latn'): string =>
  new Intl.NumberFormat(intlTag(language, numerals), { style: 'percent', maximumFractionDigits: 0 }).format(share)
