// Which stretch of a scrolled element is in view, for lists that draw only that.

import { useCallback, useEffect, useState, type RefObject } from 'react'

/** Pixels; `height` is 0 until the element was measured. */
export interface ScrollWindow {
  readonly top: number
  readonly height: number
}

/** Follows scrolling and the element's own size. */
export function useScrollWindow(element: RefObject<HTMLElement | null>): ScrollWindow {
  const [shown, setShown] = useState<ScrollWindow>({ top: 0, height: 0 })
  const measure = useCallback(() => {
    const box = element.current
    if (!box) return
    const { scrollTop, clientHeight } = box
    setShown(last => (last.top === scrollTop && last.height === clientHeight ? last : { top: scrollTop, height: clientHeight }))
  }, [element])
  useEffect(() => {
    const box = element.current
    if (!box) return
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    box.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [element, measure])
  return shown
}
