// Carries what was typed over to the document.

import { correctSource } from '../../commands/correct-source.ts'
import { editSegment } from '../../commands/edit-segment.ts'
import { writeRendering } from '../../commands/write-rendering.ts'
import type { TextChange } from '../../text/text-change.ts'
import { caretIn, setCaret } from './cell-caret.ts'
import type { OpenCell } from './open-cell.ts'
import type { ReaderStage } from './reader-stage.ts'
import { showText } from './segment-text.ts'
import { oneLine, pastedChanges, typedChanges } from './typed-change.ts'

/** What the document holds of the cell that is edited. */
export const storedText = (stage: ReaderStage): string => {
  const context = stage.context()
  return context?.document.segment(context.view.editing?.segmentId ?? '')?.text ?? ''
}

/** After the browser changed the cell: `announced` is the splice it gave notice of. */
export function keepTyped(stage: ReaderStage, cell: OpenCell, announced: TextChange | null): void {
  const seen = cell.element.textContent, text = oneLine(seen)
  keep(stage, cell, typedChanges(storedText(stage), text, text === seen ? announced : null), text)
  if (text !== seen && stage.composing !== cell.element) showText(cell.element, text, [])
}

/** A change of our own, such as pasted text; the caret goes behind it. */
export function splice(stage: ReaderStage, cell: OpenCell, insert: string): void {
  const at = caretIn(cell.element)
  if (!at) return
  const before = storedText(stage)
  const text = before.slice(0, at.from) + insert + before.slice(at.to)
  if (text === before) return
  // An empty cell has no segment yet, and so nothing else would write it.
  if (!cell.element.dataset.segment) showText(cell.element, text, [])
  keep(stage, cell, pastedChanges(before.slice(at.from, at.to), insert, at.from), text)
  setCaret(cell.element, at.from + insert.length)
}

/**
 * A cell that was empty is filled as a whole for as long as the run goes on, so that undo empties it again in one step.
 */
function keep(stage: ReaderStage, cell: OpenCell, changes: readonly TextChange[], text: string): void {
  const editing = stage.context()?.view.editing
  if (!editing || changes.length === 0) return
  const { dispatch } = stage.workspace
  const { segmentId } = editing
  if (segmentId === null) cell.filling = editing.rowId
  // Only the command that edits takes an emptied sentence away.
  const isKept = cell.filling !== null && (segmentId === null || text !== '')
    ? dispatch(writeRendering, { rowId: segmentId === null ? cell.filling : editing.rowId, text, run: cell.run })
    : segmentId !== null && dispatch(editing.side === 'original' ? correctSource : editSegment, { segmentId, changes, run: cell.run })
  if (!isKept) showText(cell.element, storedText(stage), [])
}
