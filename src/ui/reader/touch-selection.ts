// Selecting with a finger: the browser's own handles choose, and what they hold becomes words when they rest.

import { choosePlace } from './choose-place.ts'
import { nativeRange, placeInRange, sideAt } from './native-selection.ts'
import type { ReaderStage } from './reader-stage.ts'

/** Milliseconds after which handles are taken to rest. */
const rest = 350

/** Attaches to the reader's element; returns how to let go. */
export function attachTouchSelection(root: HTMLElement, stage: ReaderStage): () => void {
  let isTouch = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let taken = ''

  const onPointerDown = (event: PointerEvent) => {
    isTouch = event.pointerType === 'touch'
    const side = isTouch ? sideAt(event.target as Node) : null
    if (side && !nativeRange(root)) root.dataset.selecting = side
  }
  const take = () => {
    const context = stage.context(), range = nativeRange(root)
    const side = sideAt(getSelection()?.anchorNode ?? null)
    if (!context || !range || !side || context.view.editing) return
    const place = placeInRange(context, side, range, id => stage.painter.elementOf(id))
    const words = JSON.stringify(place)
    if (!place || words === taken) return
    choosePlace(stage, place, { altKey: false, ctrlKey: false, metaKey: false })
    const seen = nativeRange(root)
    taken = seen ? JSON.stringify(placeInRange(context, side, seen, id => stage.painter.elementOf(id))) : ''
  }
  const onSelectionChange = () => {
    if (!isTouch || stage.isHeld) return
    clearTimeout(timer)
    timer = setTimeout(take, rest)
  }
  root.addEventListener('pointerdown', onPointerDown)
  document.addEventListener('selectionchange', onSelectionChange)
  return () => {
    clearTimeout(timer)
    root.removeEventListener('pointerdown', onPointerDown)
    document.removeEventListener('selectionchange', onSelectionChange)
  }
}
