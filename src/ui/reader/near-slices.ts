// Which slices of rows are near the viewport: only those are painted. Watching thousands of single rows would cost a
// frame each time.

export interface NearSlices {
  has(slice: Element | null): boolean
  [Symbol.iterator](): Iterator<Element>
  /** Watches a slice; `isNear` says what to take for granted until the browser has measured it. */
  watch(slice: Element, isNear: boolean): void
  forget(slice: Element): void
  /** Lets go of all slices; watching may begin again afterwards. */
  stop(): void
}

/** A slice is near within a screen above and below. `onChange` hears of slices that came near or went away. */
export function createNearSlices(onChange: (slice: Element, isNear: boolean) => void): NearSlices {
  const near = new Set<Element>()
  const watched = new Set<Element>()
  const forget = (slice: Element) => {
    watched.delete(slice)
    near.delete(slice)
    observer.unobserve(slice)
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
    has: slice => slice !== null && near.has(slice),
    [Symbol.iterator]: () => near.values(),
    watch(slice, isNear) {
      if (watched.has(slice)) return
      watched.add(slice)
      if (isNear) near.add(slice)
      observer.observe(slice)
    },
    forget,
    stop() {
      observer.disconnect()
      near.clear()
      watched.clear()
    },
  }
}
