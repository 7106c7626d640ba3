// A cell that is being written: its element, and how it is opened and closed.

import type { TextEditing } from '../../commands/workspace-view.ts'
import { emptyCell } from './cell-elements.ts'
import { setCaret } from './cell-caret.ts'
import type { ReaderStage } from './reader-stage.ts'

export interface OpenCell {
  readonly element: HTMLElement
  /** Steps of undo are grouped by it; a new one begins whenever the caret is moved. */
  run: string
  /** The row whose cell was empty when this run began to fill it. */
  filling: string | null
}

let runs = 0
export const newRun = (): string => `run-${++runs}`

/** The element of the cell that the view says is edited; null when it is not on the page. */
export const cellElement = ({ segmentId, rowId, side }: TextEditing, stage: ReaderStage): HTMLElement | null =>
  (segmentId ? stage.painter.elementOf(segmentId) : null) ?? emptyCell(rowId, side)

/** Makes the cell a field of plain text and puts the caret into it. */
export function openCell(editing: TextEditing, stage: ReaderStage): OpenCell | null {
  const element = cellElement(editing, stage)
  if (!element) return null
  const row = stage.context()?.rows.placeOf.get(editing.segmentId ?? '')?.row
  element.setAttribute('contenteditable', 'plaintext-only')
  // Where plain text is no choice, ordinary editing is; formatting is refused and every change compared with the text.
  if (!element.isContentEditable) element.setAttribute('contenteditable', 'true')
  element.setAttribute('role', 'textbox')
  element.setAttribute('spellcheck', 'true')
  const isOriginal = editing.side === 'original'
  const name = isOriginal ? 'reader.correcting.row' : 'reader.editing.row'
  element.setAttribute('aria-label', row === undefined ? stage.words('reader.editing.new') : stage.words(name, { number: row + 1 }))
  if (isOriginal) {
    element.dataset.correcting = ''
    element.setAttribute('aria-describedby', 'correcting-notice')
  }
  element.focus({ preventScroll: true })
  setCaret(element, editing.caret)
  element.scrollIntoView({ block: 'nearest' })
  return { element, run: newRun(), filling: null }
}

export function closeCell({ element }: OpenCell): void {
  for (const name of ['contenteditable', 'role', 'spellcheck', 'aria-label', 'aria-describedby', 'data-correcting']) element.removeAttribute(name)
}
