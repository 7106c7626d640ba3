// Carries the focus into the panel, once it shows what it is to show.

import type { RefObject } from 'react'
import type { WorkspaceView } from '../../commands/workspace-view.ts'

/** Frames after which the panel is waited for no longer. */
const patience = 60

/** How the beginning of the panel is named in `data-panel-start`: by what is shown. */
export const panelStart = ({ panel, activeAnnotationId, selectedAnnotationIds }: Pick<WorkspaceView, 'panel' | 'activeAnnotationId' | 'selectedAnnotationIds'>): string => {
  if (panel !== 'inspector') return panel
  return selectedAnnotationIds.size > 1 ? 'several' : `inspector ${activeAnnotationId ?? ''}`
}

/** Focuses what the panel names as its beginning; as the panel is drawn a little after the view changes, some frames may pass. */
export function focusInPanel(body: RefObject<HTMLElement | null>, view: { getState(): WorkspaceView }, frames = patience): void {
  requestAnimationFrame(() => {
    const start = body.current?.querySelector<HTMLElement>('[data-panel-start]')
    if (start?.dataset.panelStart === panelStart(view.getState())) start.focus()
    else if (frames > 0) focusInPanel(body, view, frames - 1)
  })
}
