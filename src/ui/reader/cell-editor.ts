// Writing the rendering in place. The cell is an ordinary editable text; each change goes to the document at once.

import type { TextEditing } from '../../commands/workspace-view.ts'
import { attachCellInput } from './cell-input.ts'
import { cellElement, closeCell, openCell, type OpenCell } from './open-cell.ts'
import type { ReaderStage } from './reader-stage.ts'

export interface CellEditor {
  /** Opens the cell that the view says is edited, as soon as its row is drawn. */
  settle(): void
  stop(): void
}

export function attachCellEditor(root: HTMLElement, stage: ReaderStage): CellEditor {
  const { look, view } = stage.workspace
  let open: OpenCell | null = null

  const settle = () => {
    const { editing } = view.getState()
    const element = editing && cellElement(editing, stage)
    if (open && open.element === element) return
    // A cell gains its segment, or loses it by undo, while the caret is in it: once drawn, the view names what it holds.
    if (open && editing && !element && open.element.isConnected) return nameCell(open.element, editing)
    const left = open
    open = null
    if (left) closeCell(left)
    if (left?.element.dataset.segment) stage.painter.refresh([left.element.dataset.segment])
    if (editing) open = openCell(editing, stage)
  }
  const nameCell = (element: HTMLElement, editing: TextEditing) => {
    const rowId = element.closest<HTMLElement>('[data-row]')?.dataset.row
    const segmentId = element.dataset.segment ?? null
    if (rowId && (segmentId !== editing.segmentId || rowId !== editing.rowId) && isInDocument(segmentId, rowId)) look({ editing: { ...editing, rowId, segmentId } })
  }
  /** What the page shows may be older than the document, by the time that React takes to draw. */
  const isInDocument = (segmentId: string | null, rowId: string) => {
    const context = stage.context()
    return context !== null && (segmentId ? context.document.segment(segmentId) !== undefined : context.rows.rows.some(row => row.id === rowId))
  }
  const detach = attachCellInput(root, stage, () => open)
  const stop = view.subscribe((state, before) => {
    if (state.editing !== before.editing) settle()
  })
  settle()
  return {
    settle,
    stop() {
      stop()
      if (open) closeCell(open)
      detach()
    },
  }
}
