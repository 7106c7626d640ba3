// Which letter is truly under the pointer.

import type { Id, Side } from '../../model/records.ts'
import { graphemeEnd, graphemeStart } from '../../text/graphemes.ts'
import { domRangeIn, offsetInSegment, segmentAround } from '../shared/segment-dom.ts'

export interface LetterAtPoint {
  readonly element: HTMLElement
  readonly segmentId: Id<'segment'>
  readonly side: Side
  /** UTF-16, where the letter begins. */
  readonly offset: number
}

/** Pixels above and below the letters that still belong to them: their lines are drawn there. */
const reach = 5

/** The letter at a point of the viewport; null beside the text, between lines and in margins. */
export function letterAtPoint(x: number, y: number): LetterAtPoint | null {
  const caret = caretAt(x, y)
  const around = segmentAround(caret?.node ?? null)
  if (!caret || !around) return null
  const { element, segmentId, side } = around
  const text = element.textContent
  const at = offsetInSegment(element, caret.node, caret.offset)
  // A caret stands between letters: the one under the pointer is before or behind it.
  for (const offset of [at, at - 1]) {
    if (offset < 0 || offset >= text.length) continue
    const start = graphemeStart(text, offset)
    if (isInside(domRangeIn(element, start, graphemeEnd(text, offset + 1)), x, y)) return { element, segmentId, side, offset: start }
  }
  return null
}

function isInside(range: Range | null, x: number, y: number): boolean {
  if (!range) return false
  return [...range.getClientRects()].some(({ left, right, top, bottom, width }) => width > 0 && x >= left && x <= right && y >= top - reach && y <= bottom + reach)
}

/** The place in the text nearest to a point. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
