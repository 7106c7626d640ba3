// Numbers in sentences of our own: place, kind, worth, currency and modifier of each, and none where there is none.
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/language/both/find-numbers.ts'
import { arabicTest, arabicTuning } from './arabic-cases.ts'
import { arabicForms } from './arabic-forms.ts'
import { describeNumber } from './describe-number.ts'
import { englishTest, englishTuning } from './english-cases.ts'
import { englishForms } from './english-forms.ts'

const read = (cases: string) =>
  cases
    .trim()
    .split('\n')
    .map(line => line.split('|').map(part => part.trim()) as [text: string, numbers: string])
const found = (text: string, language: 'ar' | 'en') =>
  findNumbers(text, language)
    .map(number => describeNumber(text, number))
    .join('; ')

/** Of the Arabic phrases that no rule was made on, the ones read otherwise than a person would: 2 of 46. */
const arabicMisses = ['تبرع بما يزيد على مليون درهم مغربي', 'تزيد الخسائر على عشرات المليارات']

describe('Arabic numbers', () => {
  it.each(read(arabicTuning.trimEnd() + arabicForms))('are read in «%s»', (text, numbers) =>
    expect(found(text, 'ar')).toBe(numbers),
  )
  it('are read in phrases that no rule was made on', () => {
    const missed = read(arabicTest).filter(([text, numbers]) => found(text, 'ar') !== numbers)
    expect(missed.map(([text]) => text)).toEqual(arabicMisses)
  })
})

describe('English numbers', () => {
  it.each(read(englishTuning.trimEnd() + englishForms))('are read in “%s”', (text, numbers) =>
    expect(found(text, 'en')).toBe(numbers),
  )
  it('are read in phrases that no rule was made on', () => {
    const missed = read(englishTest).filter(([text, numbers]) => found(text, 'en') !== numbers)
    expect(missed.map(([text]) => text)).toEqual([])
  })
})

describe('a text of no use', () => {
  it.each(['', '…', '\u0000\u200f', '1٢3', '1,25,3', '12/3/', 'و', 'بـ', '-', '$', '\ud83d'])(
    '«%s» gives a plain result',
    text => {
      for (const language of ['ar', 'en'] as const) expect(Array.isArray(findNumbers(text, language))).toBe(true)
    },
  )

  it('of a hundred thousand figures is read in time that grows with its length', () => {
    expect(findNumbers('5 و6 '.repeat(20_000), 'ar').length).toBeGreaterThan(0)
    expect(findNumbers('twenty-'.repeat(20_000), 'en')).toBeDefined()
  })
})
