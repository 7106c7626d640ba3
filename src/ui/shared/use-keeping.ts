// How well this page can keep anything, for all that says so.

import { useSyncExternalStore } from 'react'
import type { Keeping } from '../../state/repository-port.ts'
import { useRepository } from './repository-context.tsx'

export function useKeeping(): Keeping {
  const { care } = useRepository()
  return useSyncExternalStore(care.onKeepingChange, care.keeping)
}
