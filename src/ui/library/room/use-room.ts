// How much room there is, measured again whenever the library changed.

import { useCallback, useEffect, useState } from 'react'
import type { Keeping, StorageRoom } from '../../../state/repository-port.ts'
import { useRepository } from '../../shared/repository-context.tsx'
import { useKeeping } from '../../shared/use-keeping.ts'

export function useRoom(): { keeping: Keeping; room: StorageRoom | null; reload: () => void } {
  const repository = useRepository()
  const keeping = useKeeping()
  const [room, setRoom] = useState<StorageRoom | null>(null)
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound(number => number + 1), [])
  useEffect(() => repository.onLibraryChange(reload), [repository, reload])
  useEffect(() => {
    let isLate = false
    void repository.care.room().then(measured => {
      if (!isLate) setRoom(measured)
    })
    return () => {
      isLate = true
    }
  }, [repository, keeping, round])
  return { keeping, room, reload }
}
