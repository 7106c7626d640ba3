// Which rows are near the viewport: only those are painted.

export interface NearRows {
  has(row: Element): boolean
  /** Watches a row; `isNear` says what to take for granted until the browser has measured it. */
  watch(row: Element, isNear: boolean): void
  forget(row: Element): void
  /** Lets go of all rows; watching may begin again afterwards. */
  stop(): void
}

/** A row is near within a screen above and below. `onChange` hears of rows that came near or went away. */
export function createNearRows(onChange: (row: Element, isNear: boolean) => void): NearRows {
  const near = new Set<Element>()
  const watched = new Set<Element>()
  const forget = (row: Element) => {
    watched.delete(row)
    near.delete(row)
    observer.unobserve(row)
  }
  const measure = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (!target.isConnected) forget(target)
      if (!watched.has(target) || near.has(target) === isIntersecting) continue
      if (isIntersecting) near.add(target)
      else near.delete(target)
      onChange(target, isIntersecting)
    }
  }
  // The text scrolls in a box of the page, whose margin is another option than the margin of the viewport.
  const margins: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: '100% 0px', scrollMargin: '100% 0px' }
  const observer = new IntersectionObserver(measure, margins)
  return {
    has: row => near.has(row),
    watch(row, isNear) {
      if (watched.has(row)) return
      watched.add(row)
      if (isNear) near.add(row)
      observer.observe(row)
    },
    forget,
    stop() {
      observer.disconnect()
      near.clear()
      watched.clear()
    },
  }
}
