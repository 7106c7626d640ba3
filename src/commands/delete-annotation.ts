// Deletes the selected annotation.

import { activeAnnotation } from './active-annotation.ts'
import type { DocumentCommand } from './command.ts'
import { cursorAt } from './cursor-at.ts'
import { currentCursor } from './current-cursor.ts'
import { liveSpans } from './pointed-target.ts'
import { releaseBody } from './release-body.ts'
import { panelAfter } from './workspace-view.ts'

/**
 * Its entity, claim or source goes with the last mention, but a source stays that a claim is attributed to. The cursor
 * is left where the annotation stood, so that going on from there needs no search.
 */
export const deleteAnnotation: DocumentCommand = {
  id: 'delete-annotation',
  labelKey: 'command.deleteAnnotation',
  group: 'tagging',
  keys: ['Delete', 'Backspace'],
  changes: 'document',
  isEnabled: context => activeAnnotation(context) !== null,
  run(draft, context) {
    const annotation = activeAnnotation(context)!
    draft.remove(annotation.id)
    releaseBody(draft, context, annotation)
    const [target] = annotation.targets
    const span = target && liveSpans(context, target)[0]
    const { placeRequest } = context.view
    return {
      activeAnnotationId: null,
      subtypeAsked: null,
      panel: panelAfter(context.view.panel),
      cursor: currentCursor(context) ?? (span ? cursorAt(context.document, span.segmentId, span.start) : null),
      ...(placeRequest?.annotationId === annotation.id && { placeRequest: null }),
    }
  },
}
