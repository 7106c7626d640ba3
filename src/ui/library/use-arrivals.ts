// Takes in what the desktop opens with the installed tool, as if it were dropped here.

import { useEffect, useRef } from 'react'
import { onArrival, takeArrived } from '../../state/exchange/arriving-files.ts'

export function useArrivals(take: (files: readonly File[]) => void): void {
  const callback = useRef(take)
  useEffect(() => {
    callback.current = take
  })
  useEffect(() => {
    const look = () => {
      const files = takeArrived()
      if (files.length > 0) callback.current(files)
    }
    look()
    return onArrival(look)
  }, [])
}
