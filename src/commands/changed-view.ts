// Changing the view without letting go of its one rule: the active annotation is among the selected ones.

import type { WorkspaceView } from './workspace-view.ts'

/**
 * `change` with what follows from it. Who makes an annotation the active one and says nothing of others selects it
 * alone; who selects several without the active one makes the last of them active.
 */
export function changedView(view: WorkspaceView, change: Partial<WorkspaceView>): Partial<WorkspaceView> {
  const { selectedAnnotationIds: selected } = change
  if (selected) {
    const active = change.activeAnnotationId === undefined ? view.activeAnnotationId : change.activeAnnotationId
    return active !== null && selected.has(active) ? change : { ...change, activeAnnotationId: [...selected].at(-1) ?? null }
  }
  const active = change.activeAnnotationId
  if (active === undefined || isOnly(view.selectedAnnotationIds, active)) return change
  return { ...change, selectedAnnotationIds: new Set(active === null ? [] : [active]) }
}

const isOnly = (selected: WorkspaceView['selectedAnnotationIds'], active: WorkspaceView['activeAnnotationId']): boolean =>
  active === null ? selected.size === 0 : selected.size === 1 && selected.has(active)
