// The list of stored articles, read again whenever it changed in any tab.

import { useCallback, useEffect, useState } from 'react'
import type { ArticleSummary, StorageFault } from '../../state/repository-port.ts'
import { useRepository } from '../shared/repository-context.tsx'

export type Library =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly fault: StorageFault }
  | { readonly phase: 'ready'; readonly articles: readonly ArticleSummary[]; readonly bin: readonly ArticleSummary[] }

/** What is in the library and in the bin, last touched first; and how to read it again. */
export function useLibrary(): { library: Library; reload: () => void } {
  const repository = useRepository()
  const [library, setLibrary] = useState<Library>({ phase: 'loading' })
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound(number => number + 1), [])
  useEffect(() => repository.onLibraryChange(reload), [repository, reload])
  useEffect(() => {
    let isLate = false
    void repository.list().then(listed => {
      if (isLate) return
      if (!listed.ok) return setLibrary({ phase: 'failed', fault: listed.fault })
      const isInBin = (summary: ArticleSummary) => summary.deletedAt !== null
      setLibrary({ phase: 'ready', articles: listed.value.filter(summary => !isInBin(summary)), bin: listed.value.filter(isInBin) })
    })
    return () => {
      isLate = true
    }
  }, [repository, round])
  return { library, reload }
}
