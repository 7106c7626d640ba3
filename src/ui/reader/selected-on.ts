// The marks of a segment that are selected besides the active one, as they are painted.

import type { CommandContext } from '../../commands/command.ts'
import type { Id } from '../../model/records.ts'
import { marksOn } from './segment-marks.ts'
import type { Paint } from './segment-paints.ts'

/** Nothing while one is selected: the active one is painted wherever it is. Linear in the marks of the segment. */
export function selectedOn(context: Pick<CommandContext, 'document' | 'index' | 'view'> | null, id: Id<'segment'>): readonly Paint[] {
  if (!context || context.view.selectedAnnotationIds.size < 2) return []
  const { activeAnnotationId, selectedAnnotationIds } = context.view
  return marksOn(context.document, context.index, id)
    .filter(({ annotationId }) => annotationId !== activeAnnotationId && selectedAnnotationIds.has(annotationId))
    .map(({ start, end }) => ({ name: 'chosen', start, end }))
}
