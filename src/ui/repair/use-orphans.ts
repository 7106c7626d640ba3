// The marks of the open article whose words are gone, a moment behind the document: a letter typed waits for nothing,
// and nothing is drawn anew while they stay the same.

import { useEffect, useState } from 'react'
import type { SessionState } from '../../state/session.ts'
import { isSameOrphan } from '../../model/orphan-id.ts'
import { listOrphans, type Orphan } from '../../state/repair/list-orphans.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { whenIdle } from '../shared/when-idle.ts'

export function useOrphans(): readonly Orphan[] {
  const { store } = useWorkspace().session
  const [orphans, setOrphans] = useState<readonly Orphan[]>([])
  useEffect(() => {
    let cancel: (() => void) | null = null
    const look = () => {
      cancel = null
      const next = orphansIn(store.getState())
      setOrphans(before => (isSameList(before, next) ? before : next))
    }
    const follow = () => {
      cancel ??= whenIdle(look)
    }
    follow()
    const stop = store.subscribe((state, before) => {
      if (state.phase !== 'open' || before.phase !== 'open' || state.document !== before.document) follow()
    })
    return () => {
      stop()
      cancel?.()
    }
  }, [store])
  return orphans
}

const orphansIn = (state: SessionState): readonly Orphan[] => (state.phase === 'open' ? listOrphans(state.document, state.rows) : [])

const isSameList = (a: readonly Orphan[], b: readonly Orphan[]): boolean =>
  a.length === b.length &&
  a.every((orphan, i) => isSameOrphan(orphan, b[i]!) && orphan.span === b[i]!.span && orphan.row === b[i]!.row && orphan.isKept === b[i]!.isKept)
