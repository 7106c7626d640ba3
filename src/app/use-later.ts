// Puts parts of the page off until it has come to rest.

import { useEffect, useState } from 'react'

/** True from some time after the first drawing on, when the page has nothing better to do; never for null. */
export function useLater(milliseconds: number | null): boolean {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    if (milliseconds === null) return
    const timer = setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => setIsDue(true), { timeout: milliseconds })
      else setIsDue(true)
    }, milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isDue
}
