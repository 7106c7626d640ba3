// The caret in a cell that is being written.

import { offsetInSegment } from '../shared/segment-dom.ts'
import { positionIn } from './keep-selection.ts'

/** The ends of the selection inside the cell, UTF-16; null while it is elsewhere. */
export function caretIn(element: HTMLElement): { from: number; to: number } | null {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  return {
    from: offsetInSegment(element, range.startContainer, range.startOffset),
    to: offsetInSegment(element, range.endContainer, range.endOffset),
  }
}

export function setCaret(element: HTMLElement, offset: number): void {
  const [node, at] = positionIn(element, offset)
  getSelection()?.collapse(node, at)
}
