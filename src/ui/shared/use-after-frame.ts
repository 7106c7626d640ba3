// For what may come a moment after the text: it is left out of the first frame of a screen.

import { startTransition, useEffect, useState } from 'react'

/** False until a frame with the component has been drawn. */
export function useAfterFrame(): boolean {
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => {
    let timer = 0
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setIsDrawn(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isDrawn
}
