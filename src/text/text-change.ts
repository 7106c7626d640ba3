// A change of a text as a value, and where places in the text stand after it. Knows nothing of marks or of typing.

import type { Utf16Offset } from './offsets.ts'
import type { TextRange } from './text-range.ts'

/** The words from `from` to `to` (UTF-16, in the text before the change) give way to `insert`. */
export interface TextChange {
  readonly from: Utf16Offset
  readonly to: Utf16Offset
  readonly insert: string
  /** The words put in mean the same as those that give way: a range that held exactly these goes over to the others. */
  readonly standsFor?: true
}

export function applyChange(text: string, change: TextChange): string {
  return text.slice(0, change.from) + change.insert + text.slice(change.to)
}

/**
 * Where an offset stands after a change. Where text is inserted at it, or it stands inside what is replaced, `assoc`
 * decides: -1 keeps it with what precedes, 1 with what follows.
 */
export function mapOffset(offset: Utf16Offset, { from, to, insert }: TextChange, assoc: -1 | 1): Utf16Offset {
  if (offset < from) return offset
  if (offset > to) return offset + insert.length - (to - from)
  const isBefore = from === to ? assoc < 0 : offset === from || (offset < to && assoc < 0)
  return isBefore ? from : from + insert.length
}

/**
 * Where the words of a range stand after a change: words typed at an edge stay outside, words typed or replaced inside
 * come in. Where what is replaced reaches over an edge, only what is left of the range stays, without the new words,
 * which may belong to the neighbour. Null when all of the range was replaced or removed: nobody can tell whether the
 * new words mean the same, unless the change says that they do (`standsFor`) and replaced the range and nothing else.
 */
export function mapRange({ start, end }: TextRange, change: TextChange): TextRange | null {
  const { from, to, insert } = change
  if (start >= end) return null
  if (from <= start && to >= end)
    return change.standsFor && from === start && to === end && insert !== '' ? { start, end: start + insert.length } : null
  const shift = insert.length - (to - from)
  if (to <= start) return { start: start + shift, end: end + shift }
  if (from >= end) return { start, end }
  if (from < start) return { start: from + insert.length, end: end + shift }
  return to > end ? { start, end: from } : { start, end: end + shift }
}
