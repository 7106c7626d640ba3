// How high an element is, followed as it changes.

import { useEffect, useState, type RefObject } from 'react'

/** Whole pixels; 0 until it was measured. */
export function useElementHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const box = element.current
    if (!box) return
    const observer = new ResizeObserver(([entry]) => entry && setHeight(Math.round(entry.contentRect.height)))
    observer.observe(box)
    return () => observer.disconnect()
  }, [element])
  return height
}
