// What is true only for a moment is not shown.

import { useEffect, useState } from 'react'

/** True once `isTrue` has been so for some milliseconds, false at once. */
export function useLasting(isTrue: boolean, milliseconds: number): boolean {
  const [isLasting, setIsLasting] = useState(false)
  useEffect(() => {
    if (!isTrue) return
    const timer = setTimeout(() => setIsLasting(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setIsLasting(false)
    }
  }, [isTrue, milliseconds])
  return isTrue && isLasting
}
