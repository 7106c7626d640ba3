// Grapheme borders: what a reader takes for one letter is never cut. Direction marks are never a letter of their own.

import { isBidiControl } from './bidi-controls.ts'
import type { TextRange } from './text-range.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Code units looked at around an offset: more than any grapheme that people write. */
const reach = 64

/** A border that needs no segmenter: between two letters or signs that never join. */
const plain = /^[\p{L}\p{N}\p{P}\p{Zs}]$/u
const isPlain = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit !== 0x0d && (unit < 0x300 || (unit < 0x1100 && plain.test(text[at]!)) || unit === 0x20 || (unit >= 0xfb50 && unit <= 0xfdfb))
}

/** Grapheme borders near `offset`, counted from the start of the text. */
function bordersAround(text: string, offset: number): number[] {
  let from = Math.max(0, offset - reach)
  while (from > 0 && !isPlain(text, from)) from--
  const to = Math.min(text.length, offset + reach)
  const borders: number[] = []
  for (const { index } of segmenter.segment(text.slice(from, to))) borders.push(from + index)
  borders.push(to)
  return borders
}

function isBorder(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  if (isPlain(text, offset) && isPlain(text, offset - 1) && !(text[offset] === '\n' && text[offset - 1] === '\r')) return true
  return bordersAround(text, offset).includes(offset)
}

/** The grapheme border at or before an offset. */
export function graphemeStart(text: string, offset: number): number {
  const at = Math.max(0, Math.min(offset, text.length))
  if (isBorder(text, at)) return at
  return bordersAround(text, at).findLast(border => border <= at) ?? 0
}

/** The grapheme border at or after an offset. */
export function graphemeEnd(text: string, offset: number): number {
  const at = Math.max(0, Math.min(offset, text.length))
  if (isBorder(text, at)) return at
  return bordersAround(text, at).find(border => border >= at) ?? text.length
}

/** The border after the next letter; direction marks on the way are passed over. */
export function nextGrapheme(text: string, offset: number): number {
  let at = graphemeStart(text, offset)
  while (at < text.length && isBidiControl(text.charCodeAt(at))) at++
  if (at >= text.length) return text.length
  return bordersAround(text, at).find(border => border > at) ?? text.length
}

/** The border before the previous letter; direction marks on the way are passed over. */
export function previousGrapheme(text: string, offset: number): number {
  let at = graphemeEnd(text, offset)
  while (at > 0 && isBidiControl(text.charCodeAt(at - 1))) at--
  if (at <= 0) return 0
  return bordersAround(text, at).findLast(border => border < at) ?? 0
}

/** The range widened to whole graphemes, with direction marks at its edges left out; empty when nothing else was in it. */
export function snapToGraphemes(text: string, range: TextRange): TextRange {
  let start = graphemeStart(text, range.start), end = graphemeEnd(text, range.end)
  while (start < end && isBidiControl(text.charCodeAt(start))) start++
  while (end > start && isBidiControl(text.charCodeAt(end - 1))) end--
  return { start, end }
}
