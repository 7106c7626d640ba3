// Selects the next of the annotations that lie over each other.

import type { Id } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import { annotationsOn } from './annotations-at.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { liveSpans } from './pointed-target.ts'

/** Of those on the cursor's word, or on the words of the selected one; from the innermost outwards, then again. */
export const nextStacked: ViewCommand = {
  id: 'next-stacked',
  labelKey: 'command.nextStacked',
  group: 'reading',
  keys: ['KeyO'],
  changes: 'view',
  isEnabled: context => stack(context).length > 0,
  look(context) {
    const ids = stack(context)
    const at = ids.indexOf(context.view.activeAnnotationId ?? '')
    return { activeAnnotationId: ids[(at + 1) % ids.length]!, selection: null, subtypeAsked: null, panel: 'inspector' }
  },
}

function stack(context: CommandContext): readonly Id<'annotation'>[] {
  const cursor = currentCursor(context)
  if (cursor) return annotationsOn(context, cursor.segmentId, cursor.start, cursor.end)
  const target = activeAnnotation(context)?.targets.find(({ side }) => side !== context.settings.hiddenSide)
  const span = target && liveSpans(context, target)[0]
  return span ? annotationsOn(context, span.segmentId, span.start, span.end) : []
}
