// Selecting with a finger or a pen by the system's own handles. What they hold becomes words when the hand has let go,
// and only in our paint: moving the browser's selection would take the handles away, or pull them from under the hand.

import { addTarget } from '../../commands/add-target.ts'
import { selectPlace } from '../../commands/select-place.ts'
import type { Side } from '../../model/records.ts'
import { isSame } from '../../model/is-same.ts'
import type { SelectedPlace } from '../../commands/workspace-view.ts'
import { nativeRange, placeInRange, sideAt } from './native-selection.ts'
import type { ReaderStage } from './reader-stage.ts'

/** Milliseconds without a movement after which the handles, whose touches no page hears of, are taken to be let go. */
const rest = 350

/**
 * Attaches to the reader's element; returns how to let go. `data-selecting` names the side that may be selected: the one
 * where the selection began. `data-snapped` says that our paint shows what is chosen, rather than the browser.
 */
export function attachTouchSelection(root: HTMLElement, stage: ReaderStage): () => void {
  const { dispatch, view } = stage.workspace
  let fingers = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let taken: SelectedPlace | null = null

  const onPointerDown = ({ pointerType, target }: PointerEvent) => {
    const side = pointerType === 'mouse' ? null : sideAt(target as Node)
    if (side && !nativeRange(root)) root.dataset.selecting = side
  }
  const onTouch = ({ touches }: TouchEvent) => {
    fingers = touches.length
    if (fingers === 0) later()
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(take, rest)
  }
  const take = () => {
    const context = stage.context(), range = nativeRange(root)
    const side = (root.dataset.selecting as Side | undefined) ?? sideAt(getSelection()?.anchorNode ?? null)
    if (fingers > 0 || stage.isHeld || isMouse() || !context || !range || !side || context.view.editing) return
    const place = placeInRange(context, side, range, id => stage.painter.elementOf(id))
    const { selection, placeRequest } = context.view
    // A pen that drags as a mouse does has chosen already.
    if (!place || isSame(place, selection)) return
    if (isSame(place, taken) && selection) return void (root.dataset.snapped = '')
    taken = place
    if (placeRequest) {
      dispatch(addTarget, { ...place, exact: false })
      if (!view.getState().placeRequest) getSelection()?.removeAllRanges()
    } else dispatch(selectPlace, { ...place, exact: false, add: false })
    if (view.getState().selection) root.dataset.snapped = ''
  }
  const onSelectionChange = () => {
    delete root.dataset.snapped
    if (nativeRange(root)) later()
    else taken = null
  }
  root.addEventListener('pointerdown', onPointerDown)
  document.addEventListener('selectionchange', onSelectionChange)
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) document.addEventListener(type, onTouch, { passive: true })
  return () => {
    clearTimeout(timer)
    root.removeEventListener('pointerdown', onPointerDown)
    document.removeEventListener('selectionchange', onSelectionChange)
    for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) document.removeEventListener(type, onTouch)
  }
}

const isMouse = (): boolean => document.documentElement.dataset.pointer === 'mouse'
