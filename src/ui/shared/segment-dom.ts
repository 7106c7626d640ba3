// Where a segment's text stands on the page: between DOM positions and UTF-16 offsets inside a segment. The text of a
// segment's element always equals the stored text, whether it is one text node or several painted pieces.

import type { SegmentRange } from '../../commands/workspace-view.ts'
import type { Id, Side } from '../../model/records.ts'

/** The element that shows a segment's text, marked with `data-segment`; null when it is not on the page. */
export const segmentElement = (id: Id<'segment'>): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-segment="${CSS.escape(id)}"]`)

/** The segment's element around a node, its id and its side. */
export function segmentAround(node: Node | null): { element: HTMLElement; segmentId: Id<'segment'>; side: Side } | null {
  const element = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-segment]')
  if (!element) return null
  return { element, segmentId: element.dataset.segment!, side: element.dataset.side as Side }
}

/** The offset of a DOM position inside the segment's text. Linear in its text nodes (one, as a rule). */
export function offsetInSegment(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.setEnd(node, offset)
  return range.toString().length
}

/** A DOM range over `range` of a segment, or null when the segment is not on the page. */
export function toDomRange({ segmentId, start, end }: SegmentRange): Range | null {
  const element = segmentElement(segmentId)
  return element && domRangeIn(element, start, end)
}

export function domRangeIn(element: HTMLElement, start: number, end: number): Range | null {
  const from = positionAt(element, start), to = positionAt(element, end)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

function positionAt(element: HTMLElement, offset: number): [Text, number] | null {
  const only = element.firstChild
  if (only instanceof Text && !only.nextSibling) return [only, Math.min(offset, only.length)]
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let last: Text | null = null
  while (walker.nextNode()) {
    last = walker.currentNode as Text
    if (offset <= last.length) return [last, offset]
    offset -= last.length
  }
  return last && [last, last.length]
}
