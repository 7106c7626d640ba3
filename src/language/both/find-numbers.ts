// The door to the readers of numbers.

import { arabicNumbers } from '../ar/arabic-numbers.ts'
import { englishNumbers } from '../en/english-numbers.ts'
import type { FoundNumber } from './found-number.ts'
import { findWithGrammar } from './number-finder.ts'

/** The numbers, sums, shares, ordinals, dates and times of a text in their order, none overlapping. Linear. */
export const findNumbers = (text: string, language: 'ar' | 'en'): readonly FoundNumber[] =>
  findWithGrammar(text, language === 'ar' ? arabicNumbers : englishNumbers)
