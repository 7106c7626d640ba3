// Asks for another place for a target of the selected annotation.

import { activeAnnotation } from './active-annotation.ts'
import type { ViewCommand } from './command.ts'
import { cursorAt } from './cursor-at.ts'
import { currentCursor } from './current-cursor.ts'
import { liveSpans, pointedTarget } from './pointed-target.ts'

export interface RequestRetargetArgs {
  readonly targetIndex: number
}

/** The target named, else the one that the cursor points at; the next place given takes its place. */
export const requestRetarget: ViewCommand<RequestRetargetArgs | void> = {
  id: 'request-retarget',
  labelKey: 'command.requestRetarget',
  group: 'tagging',
  keys: ['KeyR'],
  changes: 'view',
  isEnabled(context, args) {
    const active = activeAnnotation(context)
    return active !== null && (!args || args.targetIndex in active.targets)
  },
  look(context, args) {
    const annotation = activeAnnotation(context)!
    const targetIndex = args?.targetIndex ?? pointedTarget(context, annotation)
    const span = liveSpans(context, annotation.targets[targetIndex]!)[0]
    return {
      placeRequest: { annotationId: annotation.id, purpose: 'retarget', targetIndex },
      cursor: currentCursor(context) ?? (span ? cursorAt(context.document, span.segmentId, span.start) : null),
      selection: null,
      subtypeAsked: null,
      panel: 'inspector',
    }
  },
}
