// The present, for words like "3 minutes ago".

import { useEffect, useState } from 'react'

/** Milliseconds since the epoch, brought up to date every half minute. */
export function usePresent(): number {
  const [present, setPresent] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setPresent(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return present
}
