// Numbers as people type them, in either language.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTypedNumber } from '../../../src/ui/tagging/parse-typed-number.ts'

const value = (text: string) => {
  const typed = parseTypedNumber(text)
  return typed.ok ? typed.value : 'not a number'
}

describe('a typed number', () => {
  it.each([
    ['1200', 1200], ['١٢٠٠', 1200], ['۱۲۰۰', 1200], ['-3', -3], ['\u2212٣', -3], ['+7', 7], ['0', 0], ['-0', 0], ['007', 7],
  ])('may be in any digits: %s', (text, expected) => expect(value(text)).toBe(expected))

  it.each([
    ['1,200', 1200], ['12,000,000,000', 12e9], ['١٢٬٠٠٠٬٠٠٠', 12e6], ['1 200', 1200], ['1\u00a0200', 1200], ['1\u202f200', 1200], ['1’200', 1200],
    ['1.200.000', 1_200_000], ['١،٢٠٠', 1200],
  ])('may be grouped in any way that is used: %s', (text, expected) => expect(value(text)).toBe(expected))

  it.each([
    ['12.5', 12.5], ['12,5', 12.5], ['١٢٫٥', 12.5], ['.5', 0.5], ['٫٥', 0.5], ['0,125', 0.125], ['1.250', 1.25], ['2,000.75', 2000.75], ['2.000,75', 2000.75],
    ['٢٬٠٠٠٫٧٥', 2000.75], ['2 000,75', 2000.75], ['1200,500', 1200.5], ['1,2345', 1.2345], ['12.', 12], ['١٢٫', 12],
  ])('may have a fraction after either separator: %s', (text, expected) => expect(value(text)).toBe(expected))

  it.each([['12%', 12], ['٪١٢', 12], ['\u200f12.5\u200e', 12.5], ['  40 ', 40]])('may bring signs that say nothing of its worth: %s', (text, expected) => expect(value(text)).toBe(expected))

  it.each([
    ['2 million', 2e6], ['1.2bn', 1.2e9], ['-3 Thousand', -3000], ['١٢ مليارًا', 12e9], ['٣ آلاف', 3000], ['١٥ ألفًا', 15_000], ['2,5 مليون', 2.5e6],
    ['0.3 تريليون', 3e11], ['1,200 million', 1.2e9],
  ])('may be rounded by a word for thousands or more: %s', (text, expected) => expect(value(text)).toBe(expected))

  it.each(['', '   ', '\u200f'])('is no number at all when nothing is typed: «%s»', text => expect(value(text)).toBe(null))

  it.each([
    'twelve', 'مليار', '12x', '2 dollars', 'million 2', '2 million million', '1,20 0 million', '1,20,000', '1..2', '1.2,3.4', '1,200.000,5', '1 20', '5-3', '--5', ',', '٫', '%', '1e9', '0x10', 'Infinity', '1 000.000.5',
    `1${'0'.repeat(400)}`,
  ])('is refused where it could be read in no way or in two: %s', text => expect(value(text)).toBe('not a number'))

  it('is read back from the way that the interface writes it, in either digits', () => {
    fc.assert(fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constantFrom('en-u-nu-latn', 'ar-u-nu-latn', 'ar-u-nu-arab'), (number, tag) => {
      const rounded = Number(number.toFixed(3))
      const shown = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(rounded)
      expect(value(shown)).toBeCloseTo(rounded, 6)
    }))
  })
})
