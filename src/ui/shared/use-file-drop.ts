// Files dropped anywhere on the page, or on one element of it.

import { useEffect, useRef, useState, type RefObject } from 'react'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Calls back with the files of a drop on `element` (the whole page without it); true while files hang over it. The
 * browser does not go to a file that misses.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void, element?: RefObject<HTMLElement | null>): boolean {
  const [isOver, setIsOver] = useState(false)
  const callback = useRef(onFiles)
  useEffect(() => {
    callback.current = onFiles
  })
  useEffect(() => {
    const place = element?.current ?? document.documentElement
    let depth = 0
    const enter = (event: DragEvent) => {
      if (holdsFiles(event)) setIsOver(++depth > 0)
    }
    const leave = (event: DragEvent) => {
      if (holdsFiles(event)) setIsOver((depth = Math.max(0, depth - 1)) > 0)
    }
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      depth = 0
      setIsOver(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) callback.current(files)
    }
    const listeners = [['dragenter', enter], ['dragleave', leave], ['dragover', over], ['drop', drop]] as const
    for (const [name, listener] of listeners) place.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of listeners) place.removeEventListener(name, listener)
    }
  }, [element])
  return isOver
}
