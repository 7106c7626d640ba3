// What the panel shows: the list of annotations, or the one that is selected with its fields.

import { useDeferredValue } from 'react'
import type { Panel } from '../../commands/workspace-view.ts'
import { useView } from '../shared/workspace-context.tsx'
import { AnnotationList } from './AnnotationList.tsx'
import { Inspector } from './Inspector.tsx'
import { useListLines } from './use-list-lines.ts'

/** Follows the view a moment later, so that the text, where people look, is lit within the same frame. */
export function PanelContent({ panel, onInspect }: { panel: Panel; onInspect: () => void }) {
  const shownPanel = useDeferredValue(panel)
  const shownId = useDeferredValue(useView(view => view.activeAnnotationId))
  const listed = useListLines(shownPanel === 'list')
  return shownPanel === 'list'
    ? <AnnotationList listed={listed} onInspect={onInspect} />
    : <Inspector annotationId={shownId} />
}
