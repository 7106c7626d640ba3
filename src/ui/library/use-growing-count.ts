// How much of a long list is drawn: a screenful at once, the rest piece by piece while the page has nothing else to do.

import { useEffect, useState } from 'react'

const firstRows = 40
const moreRows = 40

/** At most `whole`; reaches it in a moment. */
export function useGrowingCount(whole: number): number {
  const [count, setCount] = useState(firstRows)
  useEffect(() => {
    if (count >= whole) return
    const grow = () => setCount(shown => shown + moreRows)
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(grow, 50)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(grow, { timeout: 500 })
    return () => cancelIdleCallback(handle)
  }, [count, whole])
  return Math.min(count, whole)
}
