// The two places where Tab stops in the text, and the row that the cursor is in.

export interface TabStops {
  /** Makes these elements, in place of those before, the only ones that Tab stops at. */
  stopAt(elements: readonly HTMLElement[]): void
  /** Marks the row of the cursor, or none. */
  markRow(row: HTMLElement | null): void
}

export function createTabStops(): TabStops {
  let stops: readonly HTMLElement[] = []
  let marked: HTMLElement | null = null
  return {
    stopAt(elements) {
      for (const element of stops) if (!elements.includes(element)) element.tabIndex = -1
      for (const element of elements) element.tabIndex = 0
      stops = elements
    },
    markRow(row) {
      if (row === marked) return
      if (marked) delete marked.dataset.here
      if (row) row.dataset.here = ''
      marked = row
    },
  }
}
