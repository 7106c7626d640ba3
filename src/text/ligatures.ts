// Lam-alef is drawn as one glyph, in which a mark on the alef alone would have no width.

import type { TextRange } from './text-range.ts'

const isAlef = (letter: string | undefined): boolean => letter !== undefined && /[\u0622\u0623\u0625\u0627\u0671]/.test(letter)
const isMark = (letter: string | undefined): boolean => letter !== undefined && /\p{M}/u.test(letter)

/** For painting only: a range that begins or ends between a lam and its alef covers both. */
export function widenToLigature(text: string, range: TextRange): TextRange {
  let { start, end } = range
  if (start >= end) return range
  let before = start - 1
  while (isMark(text[before])) before--
  if (isAlef(text[start]) && text[before] === '\u0644') start = before
  let last = end - 1
  while (isMark(text[last])) last--
  let after = end
  while (isMark(text[after])) after++
  if (text[last] === '\u0644' && isAlef(text[after])) {
    end = after + 1
    while (isMark(text[end])) end++
  }
  return { start, end }
}
