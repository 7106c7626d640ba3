// What is read off the digits of a number, and what is rather not.
import { describe, expect, it } from 'vitest'
import { readDigits } from '../../src/commands/read-digits.ts'

describe('reading digits', () => {
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
  ])('reads %s as %d', (words, value) => expect(readDigits(words)).toEqual({ kind: 'cardinal', value, currency: '' }))

  it.each([
    ['12.5%', 12.5],
    ['٤٥٪\u061c', 45],
    ['12,5٪', 12.5],
    ['% 7', 7],
  ])('reads %s as a percentage', (words, value) =>
    expect(readDigits(words)).toEqual({ kind: 'percent', value, currency: '' }),
  )

  it.each([
    ['$500', 500, 'USD'],
    ['€1,5', 1.5, 'EUR'],
    ['£20', 20, 'GBP'],
    ['\u200f١٢٫٠٠ $', 12, 'USD'],
  ])('reads %s as money', (words, value, currency) =>
    expect(readDigits(words)).toEqual({ kind: 'money', value, currency }),
  )

  it.each([
    'twelve',
    'ملياري دولار',
    '$12 billion',
    '12 مليار دولار',
    '3.5 آلاف',
    '300 ألف',
    '$2B',
    '$14.3bn',
    '3.5K',
    'GPT-5',
    'H100',
    'و25',
    'ب12',
    'between 20 and 30',
    '10-12',
    '1٢3',
    '1,25,3',
    '12/3',
    '',
    '…',
  ])('reads nothing off «%s»', words => expect(readDigits(words)).toBeNull())
})
