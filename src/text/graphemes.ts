// Where a reader sees one letter end and the next begin. Only a small window around an offset is segmented, so that a
// call costs the same in a sentence and in a paragraph of 100,000 letters.

import { isBidiControl } from './bidi-controls.ts'
import type { Utf16Offset } from './offsets.ts'
import type { TextRange } from './text-range.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Code units to look at on either side when no certain border is near (only in runs of emoji and rare scripts). */
const window = 512

/** The nearest grapheme border at or before `offset` (UTF-16). */
export function graphemeStart(text: string, offset: Utf16Offset): Utf16Offset {
  const at = clamp(text, offset)
  return isCertainBorder(text, at) ? at : graphemeAround(text, at).start
}

/** The nearest grapheme border at or after `offset` (UTF-16). */
export function graphemeEnd(text: string, offset: Utf16Offset): Utf16Offset {
  const at = clamp(text, offset)
  if (isCertainBorder(text, at)) return at
  const { start, end } = graphemeAround(text, at)
  return start === at ? at : end
}

/** The border after the next visible letter; bidi controls before it are passed over. */
export function nextGrapheme(text: string, offset: Utf16Offset): Utf16Offset {
  let at = clamp(text, offset)
  while (at < text.length && isBidiControl(text.charCodeAt(at))) at++
  if (at >= text.length) return text.length
  return isCertainBorder(text, at + 1) ? at + 1 : graphemeAround(text, at).end
}

/** The border before the previous visible letter; bidi controls after it are passed over. */
export function previousGrapheme(text: string, offset: Utf16Offset): Utf16Offset {
  let at = clamp(text, offset)
  while (at > 0 && isBidiControl(text.charCodeAt(at - 1))) at--
  return at === 0 ? 0 : graphemeStart(text, at - 1)
}

/**
 * The range widened to whole graphemes, without bidi controls at its edges. An empty range stays empty (at the border
 * before it), and a range of nothing but bidi controls becomes empty.
 */
export function snapToGraphemes(text: string, range: TextRange): TextRange {
  let start = graphemeStart(text, range.start)
  if (range.end <= range.start) return { start, end: start }
  let end = graphemeEnd(text, range.end)
  while (end > start && isBidiControl(text.charCodeAt(end - 1))) end--
  while (start < end && isBidiControl(text.charCodeAt(start))) start++
  return { start, end }
}

const clamp = (text: string, offset: Utf16Offset): Utf16Offset => Math.min(Math.max(offset, 0), text.length)

/** The grapheme that contains the code unit at `at`; empty at the end of the text. */
function graphemeAround(text: string, at: Utf16Offset): TextRange {
  let from = at
  while (from > 0 && at - from < window && !isCertainBorder(text, from)) from--
  if (from > 0 && isLowSurrogate(text, from)) from--
  let to = Math.min(at + 1, text.length)
  while (to < text.length && to - at < window && !isCertainBorder(text, to)) to++
  if (isLowSurrogate(text, to)) to++
  const found = segmenter.segment(text.slice(from, to)).containing(at - from)
  return found ? { start: from + found.index, end: from + found.index + found.segment.length } : { start: at, end: at }
}

const isLowSurrogate = (text: string, at: Utf16Offset): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00

/** Whether there is surely a border at `at`, whatever stands further away. */
function isCertainBorder(text: string, at: Utf16Offset): boolean {
  if (at <= 0 || at >= text.length) return true
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  if (isBidiControl(before) || isBidiControl(after)) return true
  return isSimple(before) && isSimple(after) && !(before === 0x0d && after === 0x0a)
}

/** Characters that join no neighbour but a mark: Latin, Cyrillic, Hebrew and Arabic letters, digits, punctuation, Han. */
function isSimple(code: number): boolean {
  if (code < 0x0300) return true
  if (code < 0x0620)
    return (
      (code >= 0x0370 && code < 0x0483) ||
      (code >= 0x05d0 && code <= 0x05ea) ||
      code === 0x060c ||
      code === 0x061b ||
      code === 0x061f
    )
  if (code < 0x0700) return code <= 0x064a || (code >= 0x0660 && code <= 0x066f) || (code >= 0x0671 && code <= 0x06d5)
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x4e00 && code <= 0x9fff)
}
