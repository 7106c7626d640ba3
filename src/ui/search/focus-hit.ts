// Back from the search to the text.

import { cursorAt } from '../../commands/cursor-at.ts'
import type { Workspace } from '../../state/workspace.ts'
import { segmentElement } from '../shared/segment-dom.ts'

/** Focuses the sentence of the cursor, which stands on the hit; where there is none, the beginning of the text. */
export function focusHit(workspace: Workspace): void {
  const context = workspace.context()
  if (!context) return
  const { document, rows, view, settings } = context
  const first = rows.segments[settings.hiddenSide === 'original' ? 'rendering' : 'original'][0]
  const cursor = view.cursor ?? (first ? cursorAt(document, first, 0) : null)
  if (!cursor) return
  if (!view.cursor) workspace.look({ cursor })
  segmentElement(cursor.segmentId)?.focus({ preventScroll: true })
}
