// Why articles of the list cannot be read: the list holds their place, and only opening tells.

import { useEffect, useState } from 'react'
import type { Id } from '../../model/records.ts'
import type { ArticleSummary, StorageFault } from '../../state/repository-port.ts'
import { useRepository } from '../shared/repository-context.tsx'

/** A line that the store could not make from its article: nothing is known but the id. */
const isBlank = ({ titles, touchedAt }: ArticleSummary): boolean => titles.original === '' && titles.rendering === '' && Date.parse(touchedAt) === 0

export function useFaults(articles: readonly ArticleSummary[]): ReadonlyMap<Id<'article'>, StorageFault> {
  const repository = useRepository()
  const [faults, setFaults] = useState<ReadonlyMap<Id<'article'>, StorageFault>>(new Map())
  useEffect(() => {
    let isLate = false
    const open = async (id: Id<'article'>) => [id, await repository.open(id)] as const
    void Promise.all(articles.filter(isBlank).map(({ id }) => open(id))).then(opened => {
      if (!isLate) setFaults(new Map(opened.flatMap(([id, stored]) => (stored.ok ? [] : [[id, stored.fault] as const]))))
    })
    return () => {
      isLate = true
    }
  }, [repository, articles])
  return faults
}
