// Brings a copy back: in place of the article, as one step that can be undone, or beside it as an article of its own.

import { useState } from 'react'
import { restoreCopy } from '../../commands/restore-copy.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import { invertDiff, type RecordDiff } from '../../model/record-diff.ts'
import type { Id } from '../../model/records.ts'
import { restoreStored } from '../../state/backups/restore-stored.ts'
import { bringIn } from '../../state/exchange/bring-in.ts'
import type { StorageFault } from '../../state/repository-port.ts'
import { useRepository } from '../shared/repository-context.tsx'
import { useWorkspace } from '../shared/workspace-context.tsx'
import type { Copies } from './use-copies.ts'

export type RestoreOutcome =
  | { readonly state: 'restored' | 'undone' }
  | { readonly state: 'added'; readonly id: Id<'article'> }
  | { readonly state: 'failed'; readonly fault: StorageFault }

export interface Restore {
  readonly outcome: RestoreOutcome | null
  readonly isBusy: boolean
  restore(copy: ArticleDocument): void
  restoreAsNew(copy: ArticleDocument): void
  undo(): void
}

export function useRestore({ present, isOpen, reload }: Copies): Restore {
  const repository = useRepository()
  const { dispatch, session, newId } = useWorkspace()
  const [outcome, setOutcome] = useState<RestoreOutcome | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [done, setDone] = useState<{ id: Id<'article'>; diff: RecordDiff } | null>(null)

  const settle = async (act: () => Promise<RestoreOutcome>) => {
    setIsBusy(true)
    setOutcome(await act().catch((reason: unknown): RestoreOutcome => ({ state: 'failed', fault: { code: 'failed', reason: String(reason) } })))
    setIsBusy(false)
    reload()
  }
  const restoreOpen = async (copy: ArticleDocument): Promise<RestoreOutcome> => {
    const laid = await repository.backups.lay(copy.article.id, 'restore', present?.ok ? present.value : undefined)
    if (!laid.ok) return { state: 'failed', fault: laid.fault }
    dispatch(restoreCopy, copy)
    setDone(null)
    return { state: 'restored' }
  }
  const restoreKept = async (copy: ArticleDocument): Promise<RestoreOutcome> => {
    const restored = await restoreStored(repository, copy)
    if (!restored.ok) return { state: 'failed', fault: restored.fault }
    setDone({ id: copy.article.id, diff: restored.value })
    return { state: 'restored' }
  }
  return {
    outcome, isBusy,
    restore: copy => void settle(() => (isOpen ? restoreOpen(copy) : restoreKept(copy))),
    restoreAsNew: copy =>
      void settle(async () => {
        const { article } = copy
        const inLibrary = copy.with(new Map([[article.id, { ...article, deletedAt: null }]]))
        const kept = await bringIn(repository, inLibrary, newId('article'))
        return kept.ok ? { state: 'added', id: kept.value } : { state: 'failed', fault: kept.fault }
      }),
    undo: () =>
      void settle(async () => {
        if (!done) {
          session.undo()
          return { state: 'undone' }
        }
        const kept = await repository.commit(done.id, invertDiff(done.diff))
        return kept.ok ? { state: 'undone' } : { state: 'failed', fault: kept.fault }
      }),
  }
}
