// Reads a number as people type it in either language. It knows nothing of fields, and never guesses silently: what
// it understood is shown back to the reader.

import { scaleTable } from './scale-table.ts'

export type TypedNumber = { readonly ok: true; readonly value: number | null } | { readonly ok: false }

const invisible = /[\u061c\u200e\u200f\u2066-\u2069]/g
const percentSign = /^[%\u066a]|[%\u066a]$/g
/** Space, no-break, thin and narrow spaces, both apostrophes and the Arabic thousands separator only ever group. */
const groupSigns = /(?<=\d)[\s\u00a0\u2009\u202f'\u2019\u066c](?=\d)/g
const grouped = /^\d{1,3}(_\d{3})+$/

/**
 * The number in `text`, in Western, Arabic-Indic or Persian digits; empty text is no number (`null`), and anything
 * that cannot be read in one way only is not ok. `٫` is a decimal point and `٬` groups. Of `,` and `.` in one number
 * the last is the decimal point; alone, a comma before exactly three digits groups (`1,200`) and else is a decimal
 * point (`12,5`), while a full stop is a decimal point unless there are several (`1.200.000`). A word for thousands or more may follow (`2 million`, «١٫٥ مليار»). A separator at the very end is on the way to a fraction.
 */
export function parseTypedNumber(text: string): TypedNumber {
  const typed = toWesternDigits(text.replace(invisible, '').trim())
  if (typed === '') return { ok: true, value: null }
  const [, sign, unsigned] = /^([-+\u2212]?)\s*(.*)$/s.exec(typed.replace(percentSign, '').trim())!
  const [digits, power] = splitScale(unsigned!)
  const plain = power === undefined ? null : readDecimal(digits.replace(/،/g, ',').replace(groupSigns, '_').replaceAll('\u066b', '#'))
  if (plain === null) return { ok: false }
  const value = Number(`${plain}e${power}`)
  if (!Number.isFinite(value)) return { ok: false }
  return { ok: true, value: value === 0 || sign === '' || sign === '+' ? value : -value }
}

/** The digits and the power of ten of the word behind them; undefined for a word that is none. */
function splitScale(text: string): [digits: string, power: number | undefined] {
  const [, digits, word] = /^(.*?)\s*(\p{L}[\p{L}\p{M}]*)$/su.exec(text) ?? []
  if (digits === undefined || word === undefined) return [text, 0]
  return [digits, scaleTable.get(word.replace(/[\u064b-\u0652]/g, '').replace(/[أإآ]/g, 'ا').toLowerCase())]
}

/** Digits of any of the three sets as 0–9; everything else stays. */
export function toWesternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 0xf))
}

/** `_` groups, `#` is a decimal point for certain, `,` and `.` are whichever they can be. */
function readDecimal(text: string): string | null {
  const mark = decimalMarkOf(text)
  if (mark === undefined) return null
  const [whole = '', fraction, ...rest] = mark === null ? [text] : text.split(mark)
  if (rest.length > 0 || !/^\d*$/.test(fraction ?? '')) return null
  const signs = new Set(whole.replace(/\d/g, ''))
  if (signs.size > 1) return null
  const groups = whole.replace(/[,._]/g, '_')
  if (signs.size === 0 ? !/^\d*$/.test(groups) : !grouped.test(groups)) return null
  const digits = groups.replaceAll('_', '')
  return digits + (fraction ?? '') === '' ? null : `${digits || '0'}.${fraction || '0'}`
}

/** The sign that parts the fraction; null when there is none, undefined when the signs contradict each other. */
function decimalMarkOf(text: string): string | null | undefined {
  if (text.includes('#')) return '#'
  const comma = text.lastIndexOf(','), point = text.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  if (text.includes('_') && (comma >= 0 || point >= 0)) return comma >= 0 ? ',' : '.'
  if (point >= 0) return text.indexOf('.') === point ? '.' : null
  if (comma < 0) return null
  return text.indexOf(',') === comma && !/^[1-9]\d{0,2},\d{3}$/.test(text) ? ',' : null
}
