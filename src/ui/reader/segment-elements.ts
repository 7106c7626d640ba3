// The elements of the segments that are on the page, by id, so that a repaint need not search for them.

import type { Id } from '../../model/records.ts'
import { segmentElement } from '../shared/segment-dom.ts'

export interface SegmentElements {
  /** Null while the segment is not on the page. */
  of(id: Id<'segment'>): HTMLElement | null
  /** Takes in the segments below an element that React has just drawn. */
  learn(drawn: HTMLElement): readonly HTMLElement[]
}

export function createSegmentElements(): SegmentElements {
  const known = new Map<Id<'segment'>, HTMLElement>()
  return {
    of(id) {
      const element = known.get(id)
      if (element?.dataset.segment === id && element.isConnected) return element
      const found = segmentElement(id)
      if (found) known.set(id, found)
      else known.delete(id)
      return found
    },
    learn(drawn) {
      const elements = [...drawn.querySelectorAll<HTMLElement>('[data-segment]')]
      for (const element of elements) known.set(element.dataset.segment!, element)
      return elements
    },
  }
}
