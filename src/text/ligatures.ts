// Lam and alef are written as one shape. A mark that covers one of them would be painted with no width, so what is
// painted widens over both; what is stored does not. For painting only.

import type { Utf16Offset } from './offsets.ts'
import type { TextRange } from './text-range.ts'

const lam = 0x0644
const alefs: ReadonlySet<number> = new Set([0x0622, 0x0623, 0x0625, 0x0627, 0x0671])

/**
 * The range widened so that it covers a lam-alef wholly or not at all. Vowel marks between and after the two letters
 * belong to them; a tatweel or a zero-width non-joiner between them parts them. An empty range stays as it is.
 */
export function widenToLigature(text: string, range: TextRange): TextRange {
  if (range.start >= range.end) return range
  return {
    start: ligatureAround(text, range.start)?.start ?? range.start,
    end: ligatureAround(text, range.end)?.end ?? range.end,
  }
}

/** The lam-alef that `offset` stands inside of; null when it stands in none. */
function ligatureAround(text: string, offset: Utf16Offset): TextRange | null {
  let start = offset - 1
  while (start >= 0 && isMark(text.charCodeAt(start))) start--
  if (start >= 0 && alefs.has(text.charCodeAt(start)) && isMark(text.charCodeAt(offset))) {
    start--
    while (start >= 0 && isMark(text.charCodeAt(start))) start--
  }
  if (text.charCodeAt(start) !== lam) return null
  let end = start + 1
  while (isMark(text.charCodeAt(end))) end++
  if (!alefs.has(text.charCodeAt(end))) return null
  end++
  while (isMark(text.charCodeAt(end))) end++
  return offset > start && offset < end ? { start, end } : null
}

/** Vowel marks and Koranic signs, which stand above or below a letter. */
const isMark = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) ||
  code === 0x0670 ||
  (code >= 0x0610 && code <= 0x061a) ||
  (code >= 0x06d6 && code <= 0x06dc) ||
  (code >= 0x06df && code <= 0x06e8) ||
  (code >= 0x06ea && code <= 0x06ed)
