// Typing, pasting, composing and keys in a cell that is being written.

import { redo } from '../../commands/redo.ts'
import { startEditing } from '../../commands/start-editing.ts'
import { stopEditing } from '../../commands/stop-editing.ts'
import { undo } from '../../commands/undo.ts'
import { longestText } from '../../state/exchange/text-limit.ts'
import type { TextChange } from '../../text/text-change.ts'
import { offsetInSegment } from '../shared/segment-dom.ts'
import { caretIn } from './cell-caret.ts'
import { nextCell } from './next-cell.ts'
import { newRun, type OpenCell } from './open-cell.ts'
import type { ReaderStage } from './reader-stage.ts'
import { lengthWithPaste } from './paste-length.ts'
import { pastedText } from './typed-change.ts'
import { keepTyped, splice } from './write-cell.ts'

/** What plain text on one line has no use for, and undo, which is ours. */
const refused = /^(history|format)|^insert(Paragraph|LineBreak|FromDrop|FromPaste|HorizontalRule|OrderedList|UnorderedList|Link)/

type Handler = (event: never, cell: OpenCell) => void

/** Attaches to the reader's element; events outside the open cell are nobody's here. Returns how to let go. */
export function attachCellInput(root: HTMLElement, stage: ReaderStage, openCell: () => OpenCell | null): () => void {
  const handlers = { ...writingHandlers(stage), ...leavingHandlers(stage) }
  const listener = (event: Event) => {
    const cell = openCell()
    if (cell && event.target instanceof Node && cell.element.contains(event.target)) handlers[event.type]?.(event as never, cell)
  }
  for (const name of Object.keys(handlers)) root.addEventListener(name, listener)
  return () => {
    for (const name of Object.keys(handlers)) root.removeEventListener(name, listener)
  }
}

const refuse = (event: Event) => event.preventDefault()

function writingHandlers(stage: ReaderStage): Record<string, Handler> {
  const { dispatch, look, view } = stage.workspace
  let announced: TextChange | null = null
  const sayTooLong = (tooLong: number | null) => {
    const { editing } = view.getState()
    if (!editing || (tooLong ?? undefined) === editing.tooLong) return
    const { tooLong: _, ...plain } = editing
    look({ editing: tooLong === null ? plain : { ...plain, tooLong } })
  }
  return {
    beforeinput(event: InputEvent, { element }) {
      sayTooLong(null)
      if (refused.test(event.inputType)) event.preventDefault()
      if (event.inputType === 'historyUndo') dispatch(undo)
      if (event.inputType === 'historyRedo') dispatch(redo)
      // Chromium names no ranges in a field of plain text: then the caret says where.
      const [range] = event.getTargetRanges()
      const at = range ? offsetsOf(element, range) : caretIn(element)
      announced = at && { ...at, insert: event.data ?? '' }
    },
    input(_: Event, cell) {
      keepTyped(stage, cell, announced)
      announced = null
    },
    paste(event: ClipboardEvent, cell) {
      event.preventDefault()
      const pasted = event.clipboardData?.getData('text/plain') ?? ''
      const length = lengthWithPaste(stage.context(), caretIn(cell.element), pasted.length)
      sayTooLong(length > longestText ? length : null)
      if (length <= longestText) splice(stage, cell, pastedText(pasted))
    },
    compositionstart(_: Event, { element }) {
      stage.composing = element
    },
    compositionend(_: Event, { element }) {
      stage.composing = null
      // The last input comes with this event or right behind it.
      queueMicrotask(() => element.dataset.segment && stage.painter.refresh([element.dataset.segment]))
    },
    drop: refuse,
    dragover: refuse,
  }
}

function leavingHandlers(stage: ReaderStage): Record<string, Handler> {
  const { dispatch } = stage.workspace
  const beginRun = (cell: OpenCell) => Object.assign(cell, { run: newRun(), filling: null })
  const moveOn = () => {
    const context = stage.context(), editing = context?.view.editing
    // The original is opened sentence by sentence, each on purpose.
    const next = context && editing?.side === 'rendering' ? nextCell(context, editing) : null
    if (next) dispatch(startEditing, next)
    else dispatch(stopEditing)
  }
  return {
    keydown(event: KeyboardEvent, cell) {
      if (event.isComposing || event.keyCode === 229) return
      if (/^(Arrow|Home$|End$|Page)/.test(event.code)) beginRun(cell)
      if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
      if (event.key === 'Escape') dispatch(stopEditing)
      if (event.key === 'Enter' && !event.shiftKey) moveOn()
    },
    mousedown: (_: Event, cell) => beginRun(cell),
    focusout(_: Event, cell) {
      stage.composing = null
      // The window losing focus is no reason to stop; it only ends the run.
      if (document.hasFocus()) dispatch(stopEditing)
      else beginRun(cell)
    },
  }
}

const offsetsOf = (element: HTMLElement, range: StaticRange) => ({
  from: offsetInSegment(element, range.startContainer, range.startOffset),
  to: offsetInSegment(element, range.endContainer, range.endOffset),
})
