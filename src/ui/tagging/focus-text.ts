// Back from the panel or the bar to the words.

import { cursorAt } from '../../commands/cursor-at.ts'
import type { Annotation } from '../../model/records.ts'
import type { Workspace } from '../../state/workspace.ts'
import { segmentElement } from '../shared/segment-dom.ts'

/** Focuses the sentence of the word cursor; where there is none, the cursor goes to the first words of the annotation. */
export function focusText(workspace: Workspace, annotation: Annotation | null): void {
  const context = workspace.context()
  if (!context) return
  const span = annotation?.targets.flatMap(target => target.spans).find(one => !one.status)
  const cursor = context.view.cursor ?? (span ? cursorAt(context.document, span.segmentId, span.start) : null)
  if (!cursor) return
  if (!context.view.cursor) workspace.look({ cursor })
  segmentElement(cursor.segmentId)?.focus()
}
