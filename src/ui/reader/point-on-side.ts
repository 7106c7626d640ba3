// Where in the text of one side a hand is that drags: also when it strays to the other side or beside the text.

import type { TextPoint } from '../../commands/dragged-targets.ts'
import type { Side } from '../../model/records.ts'
import { offsetInSegment, segmentAround } from '../shared/segment-dom.ts'
import { caretAt } from './letter-at-point.ts'

/**
 * The place in the text of `side` that is level with a point of the viewport and nearest to it; null where no row is.
 * Above the text of a row that is its beginning, below it its end.
 */
export function pointOnSide(root: HTMLElement, side: Side, x: number, y: number): TextPoint | null {
  const sheet = root.getBoundingClientRect()
  const inside = Math.max(Math.max(0, sheet.left) + 2, Math.min(x, Math.min(innerWidth, sheet.right) - 2))
  const row = document.elementFromPoint(inside, y)?.closest('[data-row]')
  const segments = [...(row?.querySelectorAll<HTMLElement>(`[data-segment][data-side="${side}"]`) ?? [])]
  const level = segments.toSorted((a, b) => distance(a, y) - distance(b, y))[0]
  return level ? pointIn(level, x, y) : null
}

function pointIn(element: HTMLElement, x: number, y: number): TextPoint | null {
  const segmentId = element.dataset.segment!
  const box = element.getBoundingClientRect()
  if (y < box.top) return { segmentId, offset: 0 }
  if (y > box.bottom) return { segmentId, offset: element.textContent.length }
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  const from = box.left + parseFloat(paddingLeft) + 1, to = box.right - parseFloat(paddingRight) - 1
  const caret = caretAt(Math.max(from, Math.min(x, to)), y)
  if (!caret || segmentAround(caret.node)?.element !== element) return null
  return { segmentId, offset: offsetInSegment(element, caret.node, caret.offset) }
}

function distance(element: HTMLElement, y: number): number {
  const { top, bottom } = element.getBoundingClientRect()
  return Math.max(top - y, y - bottom, 0)
}
