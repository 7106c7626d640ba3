// Writing the rendering in place. The cell is an ordinary editable text; each change goes to the document at once.

import { redo } from '../../commands/redo.ts'
import { startEditing } from '../../commands/start-editing.ts'
import { stopEditing } from '../../commands/stop-editing.ts'
import { undo } from '../../commands/undo.ts'
import type { TextEditing } from '../../commands/workspace-view.ts'
import type { TextChange } from '../../text/text-change.ts'
import { offsetInSegment } from '../shared/segment-dom.ts'
import { caretIn } from './cell-caret.ts'
import { cellElement, closeCell, newRun, openCell, type OpenCell } from './open-cell.ts'
import { nextCell } from './next-cell.ts'
import type { ReaderStage } from './reader-stage.ts'
import { pastedText } from './typed-change.ts'
import { keepTyped, splice } from './write-cell.ts'

export interface CellEditor {
  /** Opens the cell that the view says is edited, as soon as its row is drawn. */
  settle(): void
  stop(): void
}

export function attachCellEditor(root: HTMLElement, stage: ReaderStage): CellEditor {
  const { dispatch, look, view } = stage.workspace
  let open: OpenCell | null = null
  let announced: TextChange | null = null

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
  const beginRun = () => {
    if (open) Object.assign(open, { run: newRun(), filling: null })
  }
  const isInCell = (event: Event) => open !== null && event.target instanceof Node && open.element.contains(event.target)

  const onBeforeInput = (event: InputEvent) => {
    if (!isInCell(event)) return
    const { inputType } = event
    if (/^(history|format)|^insert(Paragraph|LineBreak|FromDrop|FromPaste|HorizontalRule|OrderedList|UnorderedList|Link)/.test(inputType)) event.preventDefault()
    if (inputType === 'historyUndo') dispatch(undo)
    if (inputType === 'historyRedo') dispatch(redo)
    // Chromium names no ranges in a field of plain text: then the caret says where.
    const [range] = event.getTargetRanges()
    const at = range ? offsetsOf(open!.element, range) : caretIn(open!.element)
    announced = at && { ...at, insert: event.data ?? '' }
  }
  const onInput = (event: Event) => {
    if (!isInCell(event)) return
    keepTyped(stage, open!, announced)
    announced = null
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!isInCell(event)) return
    event.preventDefault()
    splice(stage, open!, pastedText(event.clipboardData?.getData('text/plain') ?? ''))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isInCell(event) || event.isComposing || event.keyCode === 229) return
    if (/^(Arrow|Home$|End$|Page)/.test(event.code)) beginRun()
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
    if (event.key === 'Escape') dispatch(stopEditing)
    if (event.key === 'Enter' && !event.shiftKey) moveOn()
  }
  const moveOn = () => {
    const context = stage.context(), editing = context?.view.editing
    const next = context && editing ? nextCell(context, editing) : null
    if (next) dispatch(startEditing, next)
    else dispatch(stopEditing)
  }
  const onCompositionStart = (event: Event) => {
    if (isInCell(event)) stage.composing = open!.element
  }
  const onCompositionEnd = (event: Event) => {
    stage.composing = null
    if (isInCell(event)) queueMicrotask(() => open?.element.dataset.segment && stage.painter.refresh([open.element.dataset.segment]))
  }
  const onFocusOut = (event: FocusEvent) => {
    // The window losing focus is no reason to stop; it only ends the run.
    if (!isInCell(event)) return
    stage.composing = null
    if (document.hasFocus()) dispatch(stopEditing)
    else beginRun()
  }
  const onMouseDown = (event: Event) => {
    if (isInCell(event)) beginRun()
  }
  const refuse = (event: Event) => {
    if (isInCell(event)) event.preventDefault()
  }
  const listeners: readonly (readonly [keyof HTMLElementEventMap, (event: never) => void])[] = [
    ['beforeinput', onBeforeInput], ['input', onInput], ['paste', onPaste], ['keydown', onKeyDown], ['mousedown', onMouseDown], ['focusout', onFocusOut],
    ['compositionstart', onCompositionStart], ['compositionend', onCompositionEnd], ['drop', refuse], ['dragover', refuse],
  ]
  for (const [name, listener] of listeners) root.addEventListener(name, listener as EventListener)
  const stop = view.subscribe((state, before) => {
    if (state.editing !== before.editing) settle()
  })
  settle()
  return {
    settle,
    stop() {
      stop()
      if (open) closeCell(open)
      for (const [name, listener] of listeners) root.removeEventListener(name, listener as EventListener)
    },
  }
}

const offsetsOf = (element: HTMLElement, range: StaticRange) => ({
  from: offsetInSegment(element, range.startContainer, range.startOffset),
  to: offsetInSegment(element, range.endContainer, range.endOffset),
})
