// Hands words that somebody selected to the workspace.

import { addTarget } from '../../commands/add-target.ts'
import { selectPlace } from '../../commands/select-place.ts'
import type { SelectedPlace } from '../../commands/workspace-view.ts'
import { selectNatively } from './native-selection.ts'
import type { ReaderStage } from './reader-stage.ts'

export interface Modifiers {
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/**
 * Selects a place (Alt: its exact letters; Control or Command: besides what is selected), or gives it to the annotation
 * that asks for one. The browser then selects just these words.
 */
export function choosePlace(stage: ReaderStage, place: SelectedPlace, { altKey, ctrlKey, metaKey }: Modifiers): void {
  const { dispatch, view } = stage.workspace
  const add = ctrlKey || metaKey
  if (view.getState().placeRequest) dispatch(addTarget, { ...place, exact: altKey })
  else dispatch(selectPlace, { ...place, exact: altKey, add })
  const { selection } = view.getState()
  if (selection && !add) selectNatively(selection, id => stage.painter.elementOf(id))
  else getSelection()?.removeAllRanges()
}
