// What a number is worth, written out for the reader: "about 2,000,000,000 US dollars", «نحو 2,000,000,000 دولار أمريكي».

import { intlTag } from '../../i18n/intl-tag.ts'
import type { Quantity } from '../../model/records.ts'
import { readDate, type Reader } from './date-reading.ts'

/** In a list the words for thousands and millions stand for their zeros: "12 billion US dollars". No digit is rounded away. */
export const readShortQuantity = (quantity: Quantity, reader: Reader): string => readQuantity(quantity, reader, { notation: 'compact', compactDisplay: 'long' })

/** Empty while the quantity holds nothing to read. Digits are the reader's; the unit is isolated, for it may be in the other script. */
export function readQuantity(quantity: Quantity, reader: Reader, notation: Intl.NumberFormatOptions = {}): string {
  const amount = quantity.kind === 'date' ? readDate(quantity.date, reader) : readAmount(quantity, reader, notation)
  if (!amount || quantity.modifier === 'exact') return amount
  return reader.t(`tagging.reading.${quantity.modifier}`, { amount })
}

function readAmount({ kind, value, high, unit, currency }: Quantity, { language, numerals, t }: Reader, notation: Intl.NumberFormatOptions): string {
  if (value === null) return ''
  const tag = intlTag(language, numerals)
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 20, ...notation, ...styleOf(kind, currency, value, high) })
  const number = high === null ? format.format(value) : format.formatRange(Math.min(value, high), Math.max(value, high))
  const counted = kind === 'ordinal' ? t('tagging.reading.ordinal', { number }) : number
  return unit ? `${counted} \u2068${unit}\u2069` : counted
}

function styleOf(kind: Quantity['kind'], currency: string, value: number, high: number | null): Intl.NumberFormatOptions {
  if (kind === 'percent') return { style: 'unit', unit: 'percent' }
  if (kind !== 'money' || currency === '') return {}
  const whole = Number.isInteger(value) && Number.isInteger(high ?? 0)
  return { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: whole ? 0 : 2 }
}
