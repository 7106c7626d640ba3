// A change of text as a value, and where it takes an offset or a range.

import type { TextRange } from './text-range.ts'

/** Replaces `from`…`to` (UTF-16, half open) by `insert`. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

export const applyChange = (text: string, { from, to, insert }: TextChange): string => text.slice(0, from) + insert + text.slice(to)

/** Where an offset stands after the change; at the place of an insertion it stays before (-1) or goes behind (1). */
export function mapOffset(offset: number, { from, to, insert }: TextChange, assoc: -1 | 1): number {
  if (offset < from) return offset
  if (offset > to) return offset + insert.length - (to - from)
  if (from === to) return assoc < 0 ? from : from + insert.length
  if (offset === from) return from
  if (offset === to) return from + insert.length
  return assoc < 0 ? from : from + insert.length
}

/**
 * Where a marked range stands after the change, or null when none of its words are left. The start holds on to what
 * follows it and the end to what precedes it: words typed at an edge stay outside, words typed or replaced strictly
 * inside stay in. A replacement over an edge takes away what it covers and brings nothing in.
 */
export function mapRange(range: TextRange, change: TextChange): TextRange | null {
  const { from, to, insert } = change
  if (from <= range.start && to >= range.end && to > from) return null
  const shift = insert.length - (to - from)
  const start = to <= range.start ? range.start + shift : from <= range.start && to > range.start ? from + insert.length : range.start
  const end = from >= range.end ? range.end : to >= range.end ? from : range.end + shift
  return start < end ? { start, end } : null
}
