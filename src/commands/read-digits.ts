// Reading a figure off the words of a number. Digits only: words for numbers are for language/, and where a word
// beside the digits would change their worth nothing is read rather than something wrong.

import type { Quantity } from '../model/records.ts'

type Reading = Pick<Quantity, 'kind' | 'value' | 'currency'>

const currencies: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' }
/** Zero of ASCII, of the Arabic-Indic and of the Extended Arabic-Indic digits. */
const zeros = [0x30, 0x0660, 0x06f0]
const figure = /[-\u2212]?[\p{Nd}](?:[\p{Nd}.,\u066b\u066c]*[\p{Nd}])?(?:[ \u00a0\u2009\u202f]\p{Nd}{3}(?!\p{Nd}))*/gu
const multipliers =
  /^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|bn|mn|tn|مئ.*|مائ.*|[أآا]لف.*|آلاف|[أا]لوف|ملايين.*|مليو.*|مليار.*|بليو.*|تريليو.*|ترليو.*|عشرات|نصف|ربع)$/iu

/**
 * What a number marked in the text is worth when its digits alone say so: one figure in ASCII, Arabic-Indic or
 * Extended Arabic-Indic digits with their separators, a percent sign or a sign of currency. Null for none, several,
 * mixed digits, and beside words such as "million"; the kind is then left to the person.
 */
export function readDigits(words: string): Reading | null {
  const text = words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  const figures = [...text.matchAll(figure)]
  const [found] = figures
  if (figures.length !== 1 || !found) return null
  const before = text.slice(0, found.index),
    after = text.slice(found.index + found[0].length)
  if (/\p{L}$/u.test(before) || /^[-\u2011]?\p{L}/u.test(after)) return null
  if ((before + ' ' + after).match(/\p{L}+/gu)?.some(word => multipliers.test(word))) return null
  const isNegative = /^[-\u2212]/.test(found[0]) && !/[^\s$€£(]$/.test(before)
  const size = toValue(found[0].replace(/^[-\u2212]/, ''))
  if (size === null) return null
  const value = isNegative && size !== 0 ? -size : size
  const sign = /[$€£]/.exec(before + after)?.[0]
  if (/[%\u066a]/.test(before + after)) return { kind: 'percent', value, currency: '' }
  return sign ? { kind: 'money', value, currency: currencies[sign]! } : { kind: 'cardinal', value, currency: '' }
}

/** The value of digits with separators; null when digits are mixed or the separators follow no pattern. */
function toValue(digits: string): number | null {
  const scripts = new Set<number>()
  let plain = ''
  for (const letter of digits) {
    const zero = zeros.find(code => letter.charCodeAt(0) >= code && letter.charCodeAt(0) <= code + 9)
    if (zero === undefined) plain += /[ \u00a0\u2009\u202f]/.test(letter) ? ' ' : letter
    else {
      scripts.add(zero)
      plain += letter.charCodeAt(0) - zero
    }
  }
  if (scripts.size !== 1) return null
  const number = withoutGroups(plain)
  return number !== null && /^\d+(\.\d+)?$/.test(number) ? Number(number) : null
}

/**
 * ASCII digits with at most a decimal point. `٬` groups and `٫` divides always; `,` in groups of three is a group and
 * before one or two last digits a decimal comma; a lone `.` divides, repeated it groups.
 */
function withoutGroups(number: string): string | null {
  if (/^\d{1,3}([ \u066c]\d{3})+([.,\u066b]\d+)?$/.test(number) || /^\d+\u066b\d+$/.test(number))
    return number.replace(/[ \u066c]/g, '').replace(/[,\u066b]/, '.')
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)) return number.replace(/,/g, '')
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(number)) return number.replace(/\./g, '').replace(',', '.')
  if (/^\d+,\d{1,2}$/.test(number)) return number.replace(',', '.')
  return /^\d+(\.\d+)?$/.test(number) ? number : null
}
