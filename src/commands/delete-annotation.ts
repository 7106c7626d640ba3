// Deletes the selected annotation, or all that are selected.

import type { DocumentCommand } from './command.ts'
import { cursorAt } from './cursor-at.ts'
import { currentCursor } from './current-cursor.ts'
import { liveSpans } from './pointed-target.ts'
import { releaseBodies } from './release-bodies.ts'
import { countedStep, selectedAnnotations, selectedInOrder } from './selected-annotations.ts'
import { panelAfter } from './workspace-view.ts'

/**
 * An entity, claim or source goes with its last mention, but a source stays that a claim is attributed to. The cursor
 * is left where the first of them stood, so that going on from there needs no search.
 */
export const deleteAnnotation: DocumentCommand = {
  id: 'delete-annotation',
  labelKey: 'command.deleteAnnotation',
  group: 'tagging',
  keys: ['Delete', 'Backspace'],
  changes: 'document',
  isEnabled: context => selectedAnnotations(context).length > 0,
  stepName: context => countedStep('several.step.delete', selectedAnnotations(context).length),
  run(draft, context) {
    const annotations = selectedInOrder(context)
    for (const { id } of annotations) draft.remove(id)
    releaseBodies(draft, context, annotations)
    const target = annotations[0]!.targets[0]
    const span = target && liveSpans(context, target)[0]
    const { placeRequest } = context.view
    const isAskedGone = annotations.some(({ id }) => id === placeRequest?.annotationId)
    return {
      activeAnnotationId: null,
      subtypeAsked: null,
      panel: panelAfter(context.view.panel),
      cursor: currentCursor(context) ?? (span ? cursorAt(context.document, span.segmentId, span.start) : null),
      ...(isAskedGone && { placeRequest: null }),
    }
  },
}
