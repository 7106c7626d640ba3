// What the panel shows: the list of annotations, or the one that is selected with its fields.

import { useDeferredValue, useState } from 'react'
import type { Panel } from '../../commands/workspace-view.ts'
import type { AnnotationKind } from '../../model/records.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import { useView } from '../shared/workspace-context.tsx'
import { AnnotationList } from './AnnotationList.tsx'
import { Inspector } from './Inspector.tsx'
import { useListLines } from './use-list-lines.ts'

/** Follows the view a moment later, so that the text, where people look, is lit within the same frame. */
export function PanelContent({ panel, onInspect }: { panel: Panel; onInspect: () => void }) {
  const shownPanel = useDeferredValue(panel)
  const shownId = useDeferredValue(useView(view => view.activeAnnotationId))
  const [kinds, setKinds] = useState<ReadonlySet<AnnotationKind>>(() => new Set(annotationKinds))
  const listed = useListLines(kinds, shownPanel === 'list')
  return shownPanel === 'list'
    ? <AnnotationList listed={listed} kinds={kinds} onKinds={setKinds} onInspect={onInspect} />
    : <Inspector annotationId={shownId} />
}
