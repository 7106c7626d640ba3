// How far long work is, for words that say so, and the way to stop it.

import { useEffect, useRef, useState } from 'react'
import type { LongWork, WorkProgress } from '../../state/backups/long-work.ts'
import { takeBreath } from './take-breath.ts'

/** Progress is drawn no more often than a person can read it. */
const shownEvery = 100

/** Work that is under way when its dialog goes is stopped. */
export function useLongWork(): { work: LongWork; progress: WorkProgress | null; stop: () => void } {
  const [progress, setProgress] = useState<WorkProgress | null>(null)
  const isStopped = useRef(false)
  const shownAt = useRef(0)
  useEffect(() => {
    isStopped.current = false
    return () => {
      isStopped.current = true
    }
  }, [])
  const [work] = useState<LongWork>(() => ({
    takeBreath,
    isStopped: () => isStopped.current,
    onProgress(next) {
      const present = performance.now()
      if (present - shownAt.current < shownEvery && next.done > 0) return
      shownAt.current = present
      setProgress(next)
    },
  }))
  return {
    work, progress,
    stop() {
      isStopped.current = true
    },
  }
}
