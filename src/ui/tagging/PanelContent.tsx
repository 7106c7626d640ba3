// What the panel shows: the list of annotations, the one that is selected with its fields, or what is done to several.

import { lazy, Suspense, useDeferredValue } from 'react'
import type { Panel } from '../../commands/workspace-view.ts'
import { useView } from '../shared/workspace-context.tsx'
import { AnnotationList } from './AnnotationList.tsx'
import { Inspector } from './Inspector.tsx'
import { useListLines } from './use-list-lines.ts'

const SeveralPanel = lazy(async () => ({ default: (await import('./SeveralPanel.tsx')).SeveralPanel }))

/** Follows the view a moment later, so that the text, where people look, is lit within the same frame. */
export function PanelContent({ panel, onInspect }: { panel: Panel; onInspect: () => void }) {
  const shownPanel = useDeferredValue(panel)
  const shownId = useDeferredValue(useView(view => view.activeAnnotationId))
  const selected = useDeferredValue(useView(view => view.selectedAnnotationIds))
  const listed = useListLines(shownPanel === 'list')
  if (shownPanel === 'list') return <AnnotationList listed={listed} onInspect={onInspect} />
  return selected.size > 1 ? <Suspense><SeveralPanel selected={selected} /></Suspense> : <Inspector annotationId={shownId} />
}
