// Dragging over text: a selection stays on the side where it began, and becomes words when the button is let go.

import type { Side } from '../../model/records.ts'
import { choosePlace } from './choose-place.ts'
import { clickOnText } from './click-on-text.ts'
import { selectWordAt } from './double-click.ts'
import { caretAt } from './letter-at-point.ts'
import { nativeRange, placeInRange, sideAt } from './native-selection.ts'
import type { ReaderStage } from './reader-stage.ts'

/** Pixels that a hand may tremble in a click. */
const tremble = 3

/** Attaches to the reader's element; returns how to let go. */
export function attachPointerSelection(root: HTMLElement, stage: ReaderStage): () => void {
  let pressed: { x: number; y: number; side: Side | null } | null = null

  const onDown = (event: MouseEvent) => {
    if (event.button !== 0 || isOwnBusiness(event.target)) return
    const side = sideAt(event.target as Node)
    if (!event.shiftKey) letGoUnder(event)
    if (side) root.dataset.selecting = side
    else delete root.dataset.selecting
    pressed = { x: event.clientX, y: event.clientY, side }
    stage.isHeld = true
  }
  const onUp = (event: MouseEvent) => {
    if (!pressed || event.button !== 0) return
    const { x, y, side } = pressed
    const hasMoved = Math.hypot(event.clientX - x, event.clientY - y) > tremble
    pressed = null
    stage.isHeld = false
    if (hasMoved && side && !nativeRange(root)) selectBetween({ x, y }, event, side)
    const range = side && nativeRange(root), context = stage.context()
    if (!context) return
    const place = range && placeInRange(context, side, range, id => stage.painter.elementOf(id))
    // A finger that taps twice goes through the marks; it selects words by resting on them.
    if (event.detail === 2 && !hasMoved && document.documentElement.dataset.pointer !== 'touch') void selectWordAt(event, stage)
    else if (place && (hasMoved || event.detail > 2 || event.shiftKey)) choosePlace(stage, place, event)
    else if (hasMoved) selectNothing(stage)
    else clickOnText(event, stage)
    if (!nativeRange(root)) delete root.dataset.selecting
  }
  const onSelectionChange = () => {
    if (!pressed && !nativeRange(root)) delete root.dataset.selecting
  }
  const refuse = (event: Event) => {
    if (!isOwnBusiness(event.target)) event.preventDefault()
  }
  root.addEventListener('mousedown', onDown)
  root.addEventListener('dragstart', refuse)
  addEventListener('mouseup', onUp)
  document.addEventListener('selectionchange', onSelectionChange)
  // When the words are no longer selected for us, they are not selected for the browser either.
  const stop = stage.workspace.view.subscribe(({ selection, editing }, before) => {
    if (before.selection && !selection && !editing && !pressed && nativeRange(root)) getSelection()?.removeAllRanges()
  })
  return () => {
    root.removeEventListener('mousedown', onDown)
    root.removeEventListener('dragstart', refuse)
    removeEventListener('mouseup', onUp)
    document.removeEventListener('selectionchange', onSelectionChange)
    stop()
  }
}

/** Pressed at the very middle of a letter, a browser may take each move for the beginning of a selection and end with none. */
function selectBetween(from: { x: number; y: number }, to: MouseEvent, side: Side): void {
  const base = caretAt(from.x, from.y), extent = caretAt(to.clientX, to.clientY)
  if (base && extent && sideAt(base.node) === side && sideAt(extent.node) === side)
    getSelection()?.setBaseAndExtent(base.node, base.offset, extent.node, extent.offset)
}

/** Only spaces, or only what cannot be seen, were dragged over. */
function selectNothing({ workspace }: ReaderStage): void {
  getSelection()?.removeAllRanges()
  if (workspace.view.getState().selection) workspace.look({ selection: null })
}

/** Controls and text that is being written take the pointer themselves. */
const isOwnBusiness = (target: EventTarget | null): boolean =>
  !(target instanceof Element) || target.closest('button, a, input, [contenteditable], [role=slider]') !== null

/** A press on selected words would begin to drag them as text rather than select anew. */
function letGoUnder({ clientX, clientY }: MouseEvent): void {
  const caret = caretAt(clientX, clientY), selection = getSelection()
  if (caret && selection && !selection.isCollapsed && selection.getRangeAt(0).isPointInRange(caret.node, caret.offset)) selection.collapse(caret.node, caret.offset)
}
