// The door to the readers of numbers.

import { arabicNumbers } from '../ar/arabic-numbers.ts'
import { englishNumbers } from '../en/english-numbers.ts'
import type { FoundNumber } from './found-number.ts'
import type { NumberContext } from './number-context.ts'
import { numbersOf, readNumbers } from './number-finder.ts'
import { rememberByText } from './remember-by-text.ts'

const readers = {
  ar: rememberByText(text => readNumbers(text, arabicNumbers)),
  en: rememberByText(text => readNumbers(text, englishNumbers)),
}

/**
 * The numbers, sums, shares, ordinals, dates and times of a text in their order, none overlapping. Dates that are
 * counted from the day of the article ("yesterday") are left out of a text that stands in none. Linear; the last texts
 * are remembered.
 */
export const findNumbers = (text: string, language: 'ar' | 'en', article?: NumberContext): readonly FoundNumber[] =>
  numbersOf(readers[language](text), article)
