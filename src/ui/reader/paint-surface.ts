// Where paint goes: the highlights of the page, or spans where the browser has none.

import type { Paint } from './segment-paints.ts'

export interface PaintSurface {
  /** Makes an element show a segment's text, with what is painted on it. */
  write(element: HTMLElement, text: string): void
  /** Paints a segment anew; costs what changed. */
  paint(element: HTMLElement, paints: readonly Paint[]): void
  /** Lets go of an element that is far from sight or gone. */
  clear(element: HTMLElement): void
  /** Takes everything of ours off the page. */
  stop(): void
}
