// How many rows are on the page: the first screen at once, the rest while the browser has nothing better to do.

import { startTransition, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '../shared/when-idle.ts'

/** Rows drawn together: the browser lays out all of them in one frame when they come near, so they are few. */
export const sliceLength = 8
/** Slices added at a time while the browser is idle. */
const step = 30

/** `first` rows are there at once. `need(row)` puts rows up to a number there now. */
export function useSlicesOnPage(rows: number, first: number): { count: number; need: (row: number) => void } {
  const total = Math.ceil(rows / sliceLength)
  const [wanted, setWanted] = useState(() => Math.max(1, Math.ceil(first / sliceLength)))
  const isWhole = wanted >= total
  useEffect(() => {
    if (isWhole) return
    return whenIdle(() => startTransition(() => setWanted(now => now + step)))
  }, [isWhole, wanted])
  const need = useCallback((row: number) => {
    const slices = Math.min(Math.floor(row / sliceLength) + 1, total)
    if (slices > wanted) flushSync(() => setWanted(now => Math.max(now, slices)))
  }, [total, wanted])
  return { count: Math.min(wanted, total), need }
}
