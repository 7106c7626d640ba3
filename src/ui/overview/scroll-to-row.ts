// Brings a place of a row to a height of the view, and keeps at it while rows take their true heights.

const mostFrames = 8
let journey = 0

/**
 * `share` is the place in the row and `at` the place in the view that it comes to, both from 0 (top) to 1. A later call,
 * or the reader's own scrolling, ends an earlier one. Jumps: a strip is drawn by hand, and nothing may lag behind it.
 */
export function scrollToRow(scroller: HTMLElement, row: HTMLElement, { share, at }: { share: number; at: number }): void {
  const own = ++journey
  const settle = (frames: number) => {
    if (own !== journey || frames > mostFrames || !row.isConnected) return
    const box = scroller.getBoundingClientRect(), { top, height } = row.getBoundingClientRect()
    const rest = top + height * share - (box.top + scroller.clientHeight * at)
    if (Math.abs(rest) >= 1) scroller.scrollBy({ top: rest, behavior: 'instant' })
    requestAnimationFrame(() => settle(frames + 1))
  }
  scroller.addEventListener('wheel', () => journey++, { once: true, passive: true })
  settle(0)
}
