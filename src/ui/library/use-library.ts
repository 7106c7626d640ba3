// The list of stored articles, read again whenever it changed in any tab.

import { useCallback, useEffect, useRef, useState } from 'react'
import { isSame } from '../../model/is-same.ts'
import type { ArticleSummary, StorageFault, Stored } from '../../state/repository-port.ts'
import { useRepository } from '../shared/repository-context.tsx'

export type Library =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly fault: StorageFault }
  | { readonly phase: 'ready'; readonly articles: readonly ArticleSummary[]; readonly bin: readonly ArticleSummary[] }

/** After reading the list, so many times as long as that took, it is not read again: many changes are one then. */
const restShare = 4
const longestRest = 3_000

/** What is in the library and in the bin, last touched first; and how to read it again. */
export function useLibrary(): { library: Library; reload: () => void } {
  const repository = useRepository()
  const [library, setLibrary] = useState<Library>({ phase: 'loading' })
  const read = useRef(() => {})
  const reload = useCallback(() => read.current(), [])
  useEffect(() => {
    let isLate = false, isBusy = false, isWanted = false
    const readOnce = async () => {
      const began = performance.now()
      const listed = await repository.list()
      if (isLate) return
      setLibrary(last => toLibrary(listed, last))
      const rest = Math.min(longestRest, restShare * (performance.now() - began))
      await new Promise(resolve => setTimeout(resolve, rest))
    }
    const readWhileWanted = async () => {
      isWanted = true
      if (isBusy) return
      isBusy = true
      while (isWanted && !isLate) {
        isWanted = false
        await readOnce()
      }
      isBusy = false
    }
    read.current = () => void readWhileWanted()
    read.current()
    const stop = repository.onLibraryChange(() => read.current())
    return () => {
      isLate = true
      stop()
    }
  }, [repository])
  return { library, reload }
}

/** A line that says the same as before is the same object, so that its row is not drawn again. */
function toLibrary(listed: Stored<readonly ArticleSummary[]>, last: Library): Library {
  if (!listed.ok) return { phase: 'failed', fault: listed.fault }
  const known = new Map(last.phase === 'ready' ? [...last.articles, ...last.bin].map(summary => [summary.id, summary]) : [])
  const summaries = listed.value.map(summary => {
    const before = known.get(summary.id)
    return before && isSame(before, summary) ? before : summary
  })
  const isInBin = (summary: ArticleSummary) => summary.deletedAt !== null
  return { phase: 'ready', articles: summaries.filter(summary => !isInBin(summary)), bin: summaries.filter(isInBin) }
}
