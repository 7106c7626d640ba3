// Folding Arabic for comparison: search finds a word however it is spelt, and the hit is painted on the letters as
// they stand. Never for storing.

import type { TextRange } from './text-range.ts'

/** `strict` drops vowel marks, tatweel, controls and letter forms; `loose` also merges hamza, ta marbuta and alef maqsura. */
export type FoldLevel = 'strict' | 'loose'

const dropped = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0610-\u061a\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const strictLetters: Readonly<Record<string, string>> = { 'ی': 'ي', 'ې': 'ي', 'ک': 'ك', 'ە': 'ه', 'ہ': 'ه', 'ھ': 'ه' }
const looseLetters: Readonly<Record<string, string>> = { 'آ': 'ا', 'أ': 'ا', 'إ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ؤ': 'و', 'ئ': 'ي', 'ء': '' }

/** What one code point folds to; may be empty, or several letters (a ligature of the presentation forms). */
function foldCodePoint(point: string, level: FoldLevel): string {
  const code = point.codePointAt(0)!
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? point.toLowerCase() : point
  if (dropped.test(point)) return ''
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660)
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0)
  if ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc))
    return Array.from(point.normalize('NFKC'), letter => (letter === point ? letter : foldCodePoint(letter, level))).join('')
  const letter = strictLetters[point] ?? point
  return level === 'loose' ? (looseLetters[letter] ?? letter.toLowerCase()) : letter.toLowerCase()
}

/** Folds for comparison only: the result has other offsets than its input; use `foldWithMap` where a match is painted. */
export const foldArabic = (text: string, level: FoldLevel): string => Array.from(compose(text), point => foldCodePoint(point, level)).join('')

/** Alef with a madda or hamza written as a mark of its own is the one letter. */
const compose = (text: string): string => (/[\u0653-\u0655]/.test(text) ? text.replace(/[اوي][\u0653-\u0655]/g, pair => pair.normalize('NFC')) : text)

export interface FoldedText {
  readonly folded: string
  /** The letters of the original text behind a range of the folded one, both UTF-16. */
  toRaw(start: number, end: number): TextRange
}

export function foldWithMap(text: string, level: FoldLevel): FoldedText {
  let folded = ''
  const starts: number[] = [], ends: number[] = []
  for (let at = 0; at < text.length;) {
    const pair = /^[اوي][\u0653-\u0655]/.exec(text.slice(at, at + 2))?.[0]
    const point = pair ?? String.fromCodePoint(text.codePointAt(at)!)
    const letters = foldCodePoint(pair ? pair.normalize('NFC') : point, level)
    for (let i = 0; i < letters.length; i++) {
      starts.push(at)
      ends.push(at + point.length)
    }
    folded += letters
    at += point.length
    if (letters === '' && ends.length > 0 && /\p{M}|\u0640/u.test(point)) ends[ends.length - 1] = at
  }
  return {
    folded,
    toRaw: (start, end) => (start >= end ? { start: starts[start] ?? text.length, end: starts[start] ?? text.length } : { start: starts[start]!, end: ends[end - 1]! }),
  }
}
