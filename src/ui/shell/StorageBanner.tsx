// Over every screen, where this browser keeps nothing, or nothing for sure: says so and offers the file.

import { lazy, Suspense } from 'react'
import { useKeeping } from '../shared/use-keeping.ts'

const KeepingBanner = lazy(async () => ({ default: (await import('./KeepingBanner.tsx')).KeepingBanner }))

export function StorageBanner() {
  const keeping = useKeeping()
  return keeping === 'lasting' ? null : <Suspense><KeepingBanner keeping={keeping} /></Suspense>
}
