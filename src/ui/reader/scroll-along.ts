// Scrolls the text while a hand that drags is near its upper or lower border.

import { scrollerOf } from './scroller-of.ts'

/** Pixels from the border within which the text goes along, and the most that it goes in a frame. */
const reach = 48
const fastest = 14

/** Asks for the hand's height in the viewport each frame (null: not yet) and calls back when it scrolled. Returns how to stop. */
export function scrollAlong(root: HTMLElement, heightOf: () => number | null, onScrolled: () => void): () => void {
  const scroller = scrollerOf(root)
  let frame = 0
  const go = () => {
    frame = requestAnimationFrame(go)
    const y = heightOf()
    if (y === null) return
    const box = scroller === document.documentElement ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect()
    const lower = Math.min(box.bottom, (visualViewport?.offsetTop ?? 0) + (visualViewport?.height ?? innerHeight))
    const depth = y < box.top + reach ? y - box.top - reach : y > lower - reach ? y - lower + reach : 0
    if (depth === 0) return
    const before = scroller.scrollTop
    scroller.scrollBy({ top: Math.sign(depth) * Math.ceil(fastest * Math.min(1, Math.abs(depth) / reach)), behavior: 'instant' })
    if (scroller.scrollTop !== before) onScrolled()
  }
  frame = requestAnimationFrame(go)
  return () => cancelAnimationFrame(frame)
}
