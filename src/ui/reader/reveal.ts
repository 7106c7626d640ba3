// Brings words into sight, and keeps at it while rows above them take their true height.

import { scrollerOf } from './scroller-of.ts'

/** Pixels kept free above and below. */
const margin = 72
/** Beyond this many screens a journey is a jump. */
const nearby = 1.5
const mostFrames = 12

/** How far to scroll so that the range is seen: nothing when it is; `center` puts far words in the middle. */
function distanceTo(range: Range, scroller: Element, block: 'nearest' | 'center'): number {
  const rect = range.getBoundingClientRect()
  const isPage = scroller === document.scrollingElement || scroller === document.documentElement
  const box = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect()
  const top = box.top + margin, bottom = box.bottom - margin
  if (rect.top >= top && rect.bottom <= bottom) return 0
  if (block === 'center') return (rect.top + Math.min(rect.bottom, rect.top + bottom - top)) / 2 - (top + bottom) / 2
  return rect.top < top || rect.height > bottom - top ? rect.top - top : rect.bottom - bottom
}

let journey = 0

/** A later call, or the reader's own scrolling, ends an earlier one. Moves smoothly only a short way, and only for those who want motion. */
export function reveal(range: Range, block: 'nearest' | 'center'): void {
  const element = range.startContainer.parentElement
  if (!element) return
  const scroller = scrollerOf(element)
  const own = ++journey
  const first = distanceTo(range, scroller, block)
  if (first === 0) return
  scroller.addEventListener('wheel', () => journey++, { once: true, passive: true })
  // Rows that come near are measured for the first time and push the words away again.
  const settle = (frames: number) => {
    if (own !== journey || frames > mostFrames || !range.startContainer.isConnected) return
    const rest = distanceTo(range, scroller, block)
    if (rest !== 0) scroller.scrollBy({ top: rest, behavior: 'instant' })
    requestAnimationFrame(() => settle(frames + 1))
  }
  const wantsCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const isSmooth = block === 'center' && !wantsCalm && Math.abs(first) < nearby * scroller.clientHeight
  scroller.scrollBy({ top: first, behavior: isSmooth ? 'smooth' : 'instant' })
  if (isSmooth) scroller.addEventListener('scrollend', () => settle(0), { once: true })
  else requestAnimationFrame(() => settle(0))
}

/** Whether the range is seen as a whole. */
export function isInSight(range: Range): boolean {
  const element = range.startContainer.parentElement
  return element !== null && distanceTo(range, scrollerOf(element), 'nearest') === 0
}
