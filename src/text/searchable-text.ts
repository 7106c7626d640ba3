// A text made ready to be searched: folded, its white space evened out, and every letter of it led back to where it
// came from. What is stored is never changed.

import { foldArabic, type FoldLevel, foldWithMap } from './fold.ts'
import { snapToGraphemes } from './graphemes.ts'
import type { Utf16Offset } from './offsets.ts'
import type { TextRange } from './text-range.ts'

export interface SearchableText {
  readonly text: string
  readonly folded: string
  /** The whole letters, with their marks, behind `start` to `end` of `folded`; UTF-16 in both. */
  toLetters(start: Utf16Offset, end: Utf16Offset): TextRange
}

/** Folded for comparison, with one space for any run of them and none at either end. */
export const foldForSearch = (text: string, level: FoldLevel): string =>
  foldArabic(text, level).replace(/\s+/g, ' ').trim()

/** Linear in the text. */
export function toSearchable(text: string, level: FoldLevel): SearchableText {
  const { folded, toRaw } = foldWithMap(text, level)
  if (!/\s(?=\s)|[^\S ]/.test(folded))
    return { text, folded, toLetters: (start, end) => snapToGraphemes(text, toRaw(start, end)) }
  const { evened, places } = evenSpaces(folded)
  return {
    text,
    folded: evened,
    toLetters: (start, end) => snapToGraphemes(text, toRaw(places[start]!, places[end - 1]! + 1)),
  }
}

/** One space for each run, and where each unit of the result stands in `folded`. */
function evenSpaces(folded: string): { evened: string; places: readonly Utf16Offset[] } {
  const places: Utf16Offset[] = []
  let evened = ''
  for (let at = 0; at < folded.length; at++) {
    const isSpace = /\s/.test(folded[at]!)
    if (isSpace && evened.endsWith(' ')) continue
    evened += isSpace ? ' ' : folded[at]!
    places.push(at)
  }
  return { evened, places }
}
