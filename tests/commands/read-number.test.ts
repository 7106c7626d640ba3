// What is read off the words of a marked number, and what is rather not.
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/commands/read-number.ts'

const plain = { kind: 'cardinal', value: null, high: null, currency: '', modifier: 'exact', date: '' }

describe('reading a marked number', () => {
  it.each([
    ['1,200', 1200],
    ['١٬٢٠٠', 1200],
    ['١٢٣', 123],
    ['۱۲۳', 123],
    ['1 250 000', 1_250_000],
    ['1\u202f250\u202f000', 1_250_000],
    ['1,250,000.5', 1_250_000.5],
    ['١٬٢٥٠٬٠٠٠٫٥', 1_250_000.5],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['3.500', 3.5],
    ['1.250.000', 1_250_000],
    ['2024', 2024],
    ['-4', -4],
    ['\u22124', -4],
    ['(1,554)', 1554],
    ['1,200 families', 1200],
    ['٤٥ أسرة', 45],
    ['0', 0],
  ])('reads %s as %d', (words, value) => expect(readNumber(words, 'ar')).toEqual({ ...plain, kind: 'cardinal', value }))

  it.each([
    ['12.5%', 12.5],
    ['٤٥٪\u061c', 45],
    ['12,5٪', 12.5],
    ['% 7', 7],
  ])('reads %s as a percentage', (words, value) =>
    expect(readNumber(words, 'ar')).toEqual({ ...plain, kind: 'percent', value }),
  )

  it.each([
    ['$500', 500, 'USD'],
    ['€1,5', 1.5, 'EUR'],
    ['£20', 20, 'GBP'],
    ['\u200f١٢٫٠٠ $', 12, 'USD'],
  ])('reads %s as money', (words, value, currency) =>
    expect(readNumber(words, 'ar')).toEqual({ ...plain, kind: 'money', value, currency }),
  )

  it.each([
    ['ar', 'ملياري دولار', { kind: 'money', value: 2e9, currency: 'USD' }],
    ['ar', '12 مليار دولار', { kind: 'money', value: 12e9, currency: 'USD' }],
    ['ar', '3.5 آلاف', { value: 3500 }],
    ['ar', 'و25', { value: 25 }],
    ['ar', 'ب12', { value: 12 }],
    ['ar', 'سبع وعشرين', { value: 27 }],
    ['ar', 'واحدة', { value: 1 }],
    ['ar', 'أكثر من 300 ألف', { value: 300_000, modifier: 'more-than' }],
    ['ar', '20 ريالاً', { kind: 'money', value: 20 }],
    ['ar', 'أواخر عام 2019', { kind: 'date', date: '2019~late' }],
    ['ar', '6 شباط 2023', { kind: 'date', date: '2023-02-06' }],
    ['en', 'twelve', { value: 12 }],
    ['en', '$12 billion', { kind: 'money', value: 12e9, currency: 'USD' }],
    ['en', '$2B', { kind: 'money', value: 2e9, currency: 'USD' }],
    ['en', '3.5K', { value: 3500 }],
    ['en', 'between 20 and 30', { value: 20, high: 30 }],
    ['en', '10-12', { value: 10, high: 12 }],
    ['en', 'a quarter of', { value: 0.25 }],
    ['en', 'July 2023', { kind: 'date', date: '2023-07' }],
    ['en', 'the third time', { kind: 'ordinal', value: 3 }],
  ] as const)('in %s reads «%s»', (language, words, worth) =>
    expect(readNumber(words, language)).toEqual({ ...plain, ...worth }),
  )

  it.each(['GPT-5', 'H100', '1٢3', '1,25,3', '12/3', 'Wednesday', 'October', '10:30', 'the 1990s', '5 and 9', '', '…'])(
    'reads nothing off «%s»',
    words => expect(readNumber(words, 'en')).toBeNull(),
  )
})
