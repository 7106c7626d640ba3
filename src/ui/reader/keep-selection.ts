// Holds the caret and the native selection on their words while the nodes of a segment are written anew.

import { mapOffset } from '../../text/text-change.ts'
import { wordChanges } from '../../text/word-diff.ts'
import { domRangeIn, offsetInSegment } from '../shared/segment-dom.ts'

/** Runs `write`, which may replace the text nodes of `element` and change its text, and puts the selection back where it was. */
export function keepSelection(element: HTMLElement, text: string, write: () => void): void {
  const selection = getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  const holdsAnchor = !!anchorNode && element.contains(anchorNode), holdsFocus = !!focusNode && element.contains(focusNode)
  if (!selection || !anchorNode || !focusNode || (!holdsAnchor && !holdsFocus)) return write()
  const changes = wordChanges(element.textContent, text)
  const place = (node: Node, offset: number) => changes.reduce((at, change) => mapOffset(at, change, 1), offsetInSegment(element, node, offset))
  const anchor = holdsAnchor ? place(anchorNode, selection.anchorOffset) : selection.anchorOffset
  const focus = holdsFocus ? place(focusNode, selection.focusOffset) : selection.focusOffset
  write()
  const from = holdsAnchor ? positionIn(element, anchor) : ([anchorNode, anchor] as const)
  const to = holdsFocus ? positionIn(element, focus) : ([focusNode, focus] as const)
  selection.setBaseAndExtent(...from, ...to)
}

/** The DOM position of an offset (UTF-16) in a segment's element, for a caret. */
export function positionIn(element: HTMLElement, offset: number): readonly [Node, number] {
  const range = domRangeIn(element, offset, offset)
  return range ? [range.startContainer, range.startOffset] : [element, 0]
}
