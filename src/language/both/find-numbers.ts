// The door to the readers of numbers.

import { arabicNumbers } from '../ar/arabic-numbers.ts'
import { englishNumbers } from '../en/english-numbers.ts'
import type { FoundNumber } from './found-number.ts'
import type { NumberContext } from './number-context.ts'
import { findWithGrammar } from './number-finder.ts'

/**
 * The numbers, sums, shares, ordinals, dates and times of a text in their order, none overlapping. Dates that are
 * counted from the day of the article ("yesterday") are left out of a text that stands in none. Linear.
 */
export const findNumbers = (text: string, language: 'ar' | 'en', article?: NumberContext): readonly FoundNumber[] =>
  findWithGrammar(text, language === 'ar' ? arabicNumbers : englishNumbers, article)
