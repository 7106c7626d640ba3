// Random texts of the kind that breaks offsets: two scripts, vowel marks, joiners, emoji, bidi controls, odd halves.

import fc from 'fast-check'

const pieces = [
  'كتاب',
  'وشونهولتز',
  'مُحَمَّدٌ',
  'لا',
  'لَّا',
  'ـ',
  'الـ',
  'بـ12',
  'ﻻ',
  'آ',
  'ا\u0653',
  'ى',
  'ة',
  '١٢٣',
  '٫',
  '٬',
  '،',
  '؟',
  '«',
  '»',
  '\u064b',
  'word',
  "O'Connell",
  'COVID-19',
  'é',
  'e\u0301',
  'I',
  '12',
  '.',
  ',',
  '-',
  '%',
  '"',
  '(',
  ')',
  '$',
  '…',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  '\u200c',
  '\u200d',
  '\u200f',
  '\u202e',
  '\u202c',
  '\u2067',
  '\u2069',
  '😀',
  '👨🏻‍🚒',
  '🇪🇬',
  '\u{1f1ea}',
  '中文',
  '한국',
  '\u1100\u1161',
  'नि',
]

/** Well-formed text. */
export const arbitraryText = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(parts => parts.join(''))

/** Any string at all, lone surrogates and NUL included. */
export const arbitraryString = fc.oneof(
  arbitraryText,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map(units => String.fromCharCode(...units)),
)

/** A text and a range in it. */
export const arbitraryRange = arbitraryText.chain(text =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, range: { start: Math.min(a, b), end: Math.max(a, b) } })),
)
