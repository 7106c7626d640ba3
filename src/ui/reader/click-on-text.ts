// A click without a drag: puts the cursor on a word and goes through the marks under the pointer.

import { placeCursor } from '../../commands/place-cursor.ts'
import { selectAnnotation } from '../../commands/select-annotation.ts'
import { selectSuggestion } from '../../commands/select-suggestion.ts'
import { startEditing } from '../../commands/start-editing.ts'
import { toggleAnnotation } from '../../commands/toggle-annotation.ts'
import { panelAfter } from '../../commands/workspace-view.ts'
import type { Id } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import type { Workspace } from '../../state/workspace.ts'
import { emptyCellAt } from './cell-elements.ts'
import { letterAtPoint, type LetterAtPoint } from './letter-at-point.ts'
import type { ReaderStage } from './reader-stage.ts'
import { annotationsOver, nextOver } from './segment-marks.ts'
import { suggestionsOn } from './suggested-on.ts'

/**
 * The innermost mark first, at each further click the next one, round; on bare text nothing stays selected. With Control
 * or Command, or while several are being selected, the mark is added to the selected ones or left out. An empty cell of
 * the rendering is opened for writing.
 */
export function clickOnText(event: MouseEvent, { workspace, marksOf }: ReaderStage): void {
  const { clientX, clientY, target } = event
  const { dispatch, look, view } = workspace
  const { activeAnnotationId, placeRequest, panel, isSelectingSeveral } = view.getState()
  const empty = target instanceof Element ? emptyCellAt(target) : null
  if (empty) return void dispatch(startEditing, { rowId: empty.rowId, side: empty.side })
  const letter = letterAtPoint(clientX, clientY)
  const over = letter ? annotationsOver(marksOf(letter.segmentId), letter.offset) : []
  if (!placeRequest && (isSelectingSeveral || (over.length > 0 && (event.ctrlKey || event.metaKey)))) return toggleOver(over, workspace)
  if (!letter) {
    if (!placeRequest) look({ selection: null, subtypeAsked: null, activeAnnotationId: null, ...(activeAnnotationId && { panel: panelAfter(panel) }) })
    return
  }
  const { side, segmentId, offset } = letter
  const chosen = nextOver(over, activeAnnotationId)
  dispatch(placeCursor, { side, segmentId, offset })
  if (chosen && !placeRequest) dispatch(selectAnnotation, chosen)
  else if (panel === 'suggestions' && !placeRequest) selectSuggestionAt(workspace, letter)
}

/** While suggestions are gone through, the shortest one under the pointer, at each further click the next, round. */
function selectSuggestionAt({ dispatch, view, suggestions }: Workspace, { segmentId, offset }: LetterAtPoint): void {
  const lengthOf = ({ targets }: Suggestion) => targets.flatMap(({ spans }) => spans).reduce((length, { start, end }) => length + end - start, 0)
  const over = suggestionsOn(suggestions?.getState().found, segmentId)
    .filter(({ targets }) => targets.some(({ spans }) => spans.some(span => span.segmentId === segmentId && span.start <= offset && offset < span.end)))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
  const at = over.findIndex(({ key }) => key === view.getState().suggesting.currentKey)
  for (let step = 1; step <= over.length; step++) if (dispatch(selectSuggestion, over[(at + step) % over.length]!.key)) return
}

/** Of stacked marks the innermost that is not selected yet is added; when all are, the innermost is left out. */
function toggleOver(over: readonly Id<'annotation'>[], { dispatch, look, view }: Workspace): void {
  const { selectedAnnotationIds, panel } = view.getState()
  const id = over.find(one => !selectedAnnotationIds.has(one)) ?? over[0]
  if (id !== undefined && dispatch(toggleAnnotation, id)) look({ panel: view.getState().selectedAnnotationIds.size > 1 ? 'inspector' : panel })
}
