// A value that follows another when the page has time, so that what is costly to derive never holds up a mark.

import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from './when-idle.ts'

/**
 * The first value at once, every later one when the browser is idle; values in between are passed over. It follows only
 * while `isFollowing`, and holds the last value meanwhile.
 */
export function useIdleValue<T>(value: T, isFollowing = true): T {
  const [shown, setShown] = useState(() => value)
  useEffect(() => (isFollowing ? whenIdle(() => startTransition(() => setShown(() => value))) : undefined), [value, isFollowing])
  return shown
}
