// A click without a drag: puts the cursor on a word and goes through the marks under the pointer.

import { placeCursor } from '../../commands/place-cursor.ts'
import { selectAnnotation } from '../../commands/select-annotation.ts'
import { startEditing } from '../../commands/start-editing.ts'
import { panelAfter } from '../../commands/workspace-view.ts'
import { emptyCellAt } from './cell-elements.ts'
import { letterAtPoint } from './letter-at-point.ts'
import type { ReaderStage } from './reader-stage.ts'
import { annotationsOver, nextOver } from './segment-marks.ts'

/**
 * The innermost mark first, at each further click the next one, round; on bare text nothing stays selected. An empty
 * cell of the rendering is opened for writing.
 */
export function clickOnText({ clientX, clientY, target }: MouseEvent, { workspace, marksOf }: ReaderStage): void {
  const { dispatch, look, view } = workspace
  const { activeAnnotationId, placeRequest, panel } = view.getState()
  const empty = target instanceof Element ? emptyCellAt(target) : null
  if (empty) return void dispatch(startEditing, { rowId: empty.rowId, side: empty.side })
  const letter = letterAtPoint(clientX, clientY)
  if (!letter) {
    if (!placeRequest) look({ selection: null, subtypeAsked: null, activeAnnotationId: null, ...(activeAnnotationId && { panel: panelAfter(panel) }) })
    return
  }
  const { side, segmentId, offset } = letter
  const chosen = nextOver(annotationsOver(marksOf(segmentId), offset), activeAnnotationId)
  dispatch(placeCursor, { side, segmentId, offset })
  if (chosen && !placeRequest) dispatch(selectAnnotation, chosen)
}
