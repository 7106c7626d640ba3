// Repaints when the document or the view changes: only what a change touched.

import type { WorkspaceView } from '../../commands/workspace-view.ts'
import type { ReaderStage } from './reader-stage.ts'

/** Follows until the returned function is called. */
export function followWorkspace(stage: ReaderStage): () => void {
  const { workspace, painter } = stage
  const stops = [
    workspace.view.subscribe((view, before) => {
      if (seenOf(view).some((value, i) => value !== seenOf(before)[i])) stage.showPlaces()
      const areOthersSelected = view.selectedAnnotationIds !== before.selectedAnnotationIds && Math.max(view.selectedAnnotationIds.size, before.selectedAnnotationIds.size) > 1
      if (areOthersSelected) painter.repaintNear()
    }),
    workspace.session.store.subscribe((state, before) => {
      if (state.phase !== 'open' || (before.phase === 'open' && state.document === before.document)) return
      const { document, touched } = state
      painter.refresh(touched ? [...touched].filter(id => document.get(id)?.type === 'segment') : segmentsOnPage())
      stage.showPlaces()
    }),
  ]
  const paintAll = () => {
    stage.needRow(Infinity)
    painter.paintAll()
  }
  addEventListener('beforeprint', paintAll)
  stage.showPlaces()
  return () => {
    for (const stop of stops) stop()
    removeEventListener('beforeprint', paintAll)
  }
}

const segmentsOnPage = () => [...document.querySelectorAll<HTMLElement>('.reader [data-segment]')].map(element => element.dataset.segment!)

/** What of the view is painted. */
const seenOf = (view: WorkspaceView) =>
  [view.cursor, view.selection, view.keptPlaces, view.activeAnnotationId, view.litBodyId, view.placeRequest, view.editing, view.search, view.suggesting] as const
