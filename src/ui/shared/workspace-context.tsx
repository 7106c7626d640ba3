// Gives components the workspace: what they may read of it, and the one door to change anything.

import { createContext, useContext } from 'react'
import type { Settings } from '../../commands/settings.ts'
import type { WorkspaceView } from '../../commands/workspace-view.ts'
import type { OpenArticle, SessionState } from '../../state/session.ts'
import { useStoreValue } from '../../state/use-store-value.ts'
import type { Workspace } from '../../state/workspace.ts'

const WorkspaceContext = createContext<Workspace | null>(null)

export const WorkspaceProvider = WorkspaceContext.Provider

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new RangeError('useWorkspace outside WorkspaceProvider')
  return workspace
}

export const useSession = <T,>(select: (state: SessionState) => T): T => useStoreValue(useWorkspace().session.store, select)

/** Reads the open article; only below a screen that is shown while one is open. */
export const useArticle = <T,>(select: (article: OpenArticle) => T): T =>
  useSession(state => select(state.phase === 'open' ? state : lastOpen(state)))

export const useView = <T,>(select: (view: WorkspaceView) => T): T => useStoreValue(useWorkspace().view, select)
export const useSettings = <T,>(select: (settings: Settings) => T): T => useStoreValue(useWorkspace().settings, select)

function lastOpen(state: SessionState): never {
  throw new RangeError(`No article is open: ${state.phase}`)
}
