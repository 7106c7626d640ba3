// The copies of an article and what each of them would change, told one after the other so that the page never waits.

import { useEffect, useState } from 'react'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Id } from '../../model/records.ts'
import { compareVersions, type VersionDifference } from '../../state/backups/compare-versions.ts'
import type { KeptBackup, StorageFault, Stored } from '../../state/repository-port.ts'
import { useRepository } from '../shared/repository-context.tsx'
import { useSession } from '../shared/workspace-context.tsx'
import { takeBreath } from './take-breath.ts'

export type ReadCopy = { readonly ok: true; readonly difference: VersionDifference; readonly document: ArticleDocument } | { readonly ok: false; readonly fault: StorageFault }

export interface Copies {
  /** The latest first; null while they are looked for. */
  readonly listed: Stored<readonly KeptBackup[]> | null
  /** The article as it stands, where it can be read. */
  readonly present: Stored<ArticleDocument> | null
  /** By the copy's id, as far as they were compared. */
  readonly read: ReadonlyMap<string, ReadCopy>
  readonly isOpen: boolean
  reload(): void
}

export function useCopies(articleId: Id<'article'>): Copies {
  const repository = useRepository()
  const open = useSession(state => (state.phase === 'open' && state.articleId === articleId ? state.document : null))
  const [listed, setListed] = useState<Stored<readonly KeptBackup[]> | null>(null)
  const [stored, setStored] = useState<Stored<ArticleDocument> | null>(null)
  const [read, setRead] = useState<ReadonlyMap<string, ReadCopy>>(new Map())
  const [round, setRound] = useState(0)
  const isOpen = open !== null

  useEffect(() => {
    let isLate = false
    const look = async () => {
      const list = await repository.backups.list(articleId)
      const article = isOpen ? null : await repository.open(articleId)
      if (isLate) return
      setStored(article)
      setListed(list)
    }
    void look()
    return () => {
      isLate = true
    }
  }, [repository, articleId, isOpen, round])

  const document = open ?? (stored?.ok ? stored.value : null)
  useEffect(() => {
    let isLate = false
    const compareAll = async (copies: readonly KeptBackup[]) => {
      const found = new Map<string, ReadCopy>()
      for (const { id } of copies) {
        const copy = await repository.backups.read(id)
        await takeBreath()
        if (isLate) return
        found.set(id, copy.ok ? { ok: true, document: copy.value, difference: compareVersions(document ?? copy.value, copy.value) } : copy)
        setRead(new Map(found))
      }
    }
    if (listed?.ok && (document ?? stored)) void compareAll(listed.value)
    return () => {
      isLate = true
    }
  }, [repository, listed, stored, document])

  return { listed, present: open ? { ok: true, value: open } : stored, read, isOpen, reload: () => setRound(number => number + 1) }
}
