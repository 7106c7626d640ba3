// The decisions that a file can ask for, and what became of them.

import { useState } from 'react'
import { invertDiff } from '../../model/record-diff.ts'
import type { Id } from '../../model/records.ts'
import { bringIn } from '../../state/exchange/bring-in.ts'
import { replaceBy } from '../../state/exchange/replace-by.ts'
import type { Reception } from '../../state/exchange/receive-file.ts'
import type { StorageFault, Stored } from '../../state/repository-port.ts'
import { useRepository } from '../shared/repository-context.tsx'
import { useWorkspace } from '../shared/workspace-context.tsx'
import type { ReceivedFile } from './use-intake.ts'

export type Settled = Reception | { readonly state: 'replaced' | 'kept-both' | 'undone' | 'left'; readonly id: Id<'article'> | null }

export interface ImportDecision {
  readonly settled: Settled
  readonly isBusy: boolean
  keepBoth(): void
  replace(): void
  undoReplacing(): void
  addPart(): void
  leave(): void
}

export function useImportDecision({ file, reception }: ReceivedFile): ImportDecision {
  const repository = useRepository()
  const { newId } = useWorkspace()
  const [settled, setSettled] = useState<Settled>(reception)
  const [isBusy, setIsBusy] = useState(false)
  const { document } = file
  const version = reception.state === 'asks-about-other' ? reception.version : null

  const settle = async (act: () => Promise<Stored<unknown>>, done: Settled) => {
    setIsBusy(true)
    const kept = await act().catch((reason: unknown): { ok: false; fault: StorageFault } => ({ ok: false, fault: { code: 'failed', reason: String(reason) } }))
    setIsBusy(false)
    setSettled(kept.ok ? done : { state: 'failed', fault: kept.fault })
  }
  const id = document?.article.id ?? null
  return {
    settled, isBusy,
    keepBoth() {
      const beside = newId('article')
      if (document) void settle(() => bringIn(repository, document, beside), { state: 'kept-both', id: beside })
    },
    replace() {
      if (version && id) void settle(() => replaceBy(repository, id, version.diff), { state: 'replaced', id })
    },
    undoReplacing() {
      if (version && id) void settle(() => repository.commit(id, invertDiff(version.diff)), { state: 'undone', id })
    },
    addPart() {
      if (document && id) void settle(() => bringIn(repository, document), { state: 'added', id })
    },
    leave: () => setSettled({ state: 'left', id: null }),
  }
}
