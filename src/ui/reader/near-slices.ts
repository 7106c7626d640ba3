// Which slices of rows are near the viewport: only those are painted. Each watched element costs in every frame that
// scrolls, so of the slices that the browser skips anyway none is watched.

/** The event of an element that the browser begins or ceases to leave out; it does not tell what is above or below it. */
const skipping = 'contentvisibilityautostatechange'

export interface NearSlices {
  has(slice: Element | null): boolean
  [Symbol.iterator](): Iterator<Element>
  /** Watches a slice; `isNear` says what to take for granted until the browser has measured it. */
  watch(slice: Element, isNear: boolean): void
  forget(slice: Element): void
  /** Lets go of all slices; watching may begin again afterwards. */
  stop(): void
}

/**
 * How far from the viewport a slice is near, in screens. Browsers draw what they skip from farther away, and painting
 * costs a little of every frame, so this is no more than a quick wheel goes in two frames.
 */
const reach = '60% 0px'

/** `onChange` hears of slices that came near or went away. */
export function createNearSlices(onChange: (slice: Element, isNear: boolean) => void): NearSlices {
  const near = new Set<Element>()
  const watched = new Set<Element>()
  const forget = (slice: Element) => {
    watched.delete(slice)
    near.delete(slice)
    observer.unobserve(slice)
    slice.removeEventListener(skipping, followSkipping)
  }
  const set = (slice: Element, isNear: boolean) => {
    if (!watched.has(slice) || near.has(slice) === isNear) return
    if (isNear) near.add(slice)
    else near.delete(slice)
    onChange(slice, isNear)
  }
  /** Every slice is asked for once when it is first drawn; browsers without the event go on watching it. */
  const followSkipping = ({ target, skipped }: Event & { skipped?: boolean }) => {
    const slice = target as Element
    if (!watched.has(slice)) return
    if (!skipped) return observer.observe(slice)
    observer.unobserve(slice)
    set(slice, false)
  }
  const measure = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (target.isConnected) set(target, isIntersecting)
      else forget(target)
    }
  }
  // The text scrolls in a box of the page, whose margin is another option than the margin of the viewport.
  const margins: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: reach, scrollMargin: reach }
  const observer = new IntersectionObserver(measure, margins)
  return {
    has: slice => slice !== null && near.has(slice),
    [Symbol.iterator]: () => near.values(),
    watch(slice, isNear) {
      if (watched.has(slice)) return
      watched.add(slice)
      if (isNear) near.add(slice)
      slice.addEventListener(skipping, followSkipping)
      observer.observe(slice)
    },
    forget,
    stop() {
      for (const slice of watched) slice.removeEventListener(skipping, followSkipping)
      observer.disconnect()
      near.clear()
      watched.clear()
    },
  }
}
