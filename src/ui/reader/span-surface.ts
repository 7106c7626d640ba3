// Paint by inline spans, for browsers without highlights. They carry a background, a line and a colour and nothing
// that could part two letters, move a word or break a line.

import type { PaintSurface } from './paint-surface.ts'
import type { Paint } from './segment-paints.ts'
import { showText } from './segment-text.ts'

/** `isComposing` says whether an input method is at work in an element; its nodes are then left alone. */
export function createSpanSurface(isComposing: (element: HTMLElement) => boolean): PaintSurface {
  const painted = new Map<HTMLElement, readonly Paint[]>()
  return {
    write: (element, text) => showText(element, text, painted.get(element) ?? []),
    paint(element, paints) {
      painted.set(element, paints)
      if (!isComposing(element)) showText(element, element.textContent, paints)
    },
    // What is far from sight keeps its spans: taking them away would cost more than they do.
    clear: element => void painted.delete(element),
    stop: () => painted.clear(),
  }
}
