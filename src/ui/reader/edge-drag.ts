// A hand that holds the handle of an edge: what it does until it lets go. Nothing is changed before that.

import { dragEdge } from '../../commands/drag-edge.ts'
import { draggedTargets, type EdgeDrag, type EdgeOfMark } from '../../commands/dragged-targets.ts'
import type { EdgePlace } from './edge-place.ts'
import { pointOnSide } from './point-on-side.ts'
import type { ReaderStage } from './reader-stage.ts'
import { scrollAlong } from './scroll-along.ts'

export interface EdgeDragPorts {
  readonly root: HTMLElement
  readonly stage: ReaderStage
  readonly mark: EdgeOfMark
  /** Where the edge stands when the hand takes it. */
  readonly place: EdgePlace
  /** Something else is previewed now; `byLetter` says how the hand goes. */
  onChange(byLetter: boolean): void
  /** `tapped` when the hand never moved. */
  onEnd(tapped: boolean): void
}

/** Pixels that a hand may tremble in a tap, and while it rests. */
const tremble = 4
/** Milliseconds for which a finger rests on its way to go on by letters. */
const rest = 550

/**
 * Follows the pointer that pressed the handle. By words; by letters with Alt, with a second finger, or after the finger
 * rested. Escape, or a gesture that the system takes over, puts everything back. Returns how to put it back from outside.
 */
export function followEdgeDrag(press: PointerEvent, { root, stage, mark, place, onChange, onEnd }: EdgeDragPorts): () => void {
  // The hand may hold the handle anywhere; what counts is the edge itself, in the middle of its line.
  const grip = { x: press.clientX - place.x, y: press.clientY - (place.top + place.bottom) / 2 }
  const others = new Set<number>()
  const listening = new AbortController()
  const { signal } = listening
  let at = { x: press.clientX, y: press.clientY }, rested = at
  let hasMoved = false, hasRested = false, isAlt = press.altKey
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: EdgeDrag | null = null
  stage.isHeld = true

  const update = () => {
    const context = stage.context(), annotation = context?.document.annotation(mark.annotationId)
    const side = annotation?.targets[mark.targetIndex]?.side
    if (!context || !annotation || !side) return end(false)
    if (!hasMoved) return
    const exact = isAlt || hasRested || others.size > 0
    const to = pointOnSide(root, side, at.x - grip.x, at.y - grip.y)
    if (to) {
      const drag = { ...mark, to, exact }
      const targets = draggedTargets(context, drag)
      current = targets && drag
      stage.preview(targets && { ...annotation, targets })
    }
    onChange(exact)
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return
    at = { x: event.clientX, y: event.clientY }
    isAlt = event.altKey
    hasMoved ||= Math.hypot(at.x - press.clientX, at.y - press.clientY) > tremble
    if (press.pointerType !== 'mouse' && Math.hypot(at.x - rested.x, at.y - rested.y) > tremble) {
      rested = at
      clearTimeout(timer)
      timer = setTimeout(() => {
        hasRested = true
        update()
      }, rest)
    }
    update()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.code === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      return end(false)
    }
    if (event.key !== 'Alt') return
    event.preventDefault()
    isAlt = event.type === 'keydown'
    update()
  }
  const onOther = (event: PointerEvent) => {
    if (event.pointerId === press.pointerId) return
    if (event.type === 'pointerdown') others.add(event.pointerId)
    else others.delete(event.pointerId)
    update()
  }
  const end = (isKept: boolean) => {
    if (signal.aborted) return
    listening.abort()
    clearTimeout(timer)
    stopScrolling()
    stage.isHeld = false
    if (isKept && current) stage.workspace.dispatch(dragEdge, current)
    stage.preview(null)
    onEnd(isKept && !hasMoved)
  }
  const stopScrolling = scrollAlong(root, () => (hasMoved ? at.y : null), update)
  const isOwn = (event: PointerEvent) => event.pointerId === press.pointerId
  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', event => (isOwn(event) ? end(true) : onOther(event)), { signal })
  addEventListener('pointercancel', event => (isOwn(event) ? end(false) : onOther(event)), { signal })
  addEventListener('pointerdown', onOther, { signal, capture: true })
  // A second finger is no tap on the text.
  addEventListener('touchstart', event => event.preventDefault(), { signal, passive: false })
  addEventListener('contextmenu', event => event.preventDefault(), { signal })
  addEventListener('keydown', onKey, { signal, capture: true })
  addEventListener('keyup', onKey, { signal, capture: true })
  addEventListener('blur', () => end(false), { signal })
  return () => end(false)
}
