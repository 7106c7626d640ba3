// What the pointer is over, at most once a frame, and not while the text scrolls below it.

import { segmentAround } from '../shared/segment-dom.ts'
import { followScrolling } from './follow-scrolling.ts'
import { letterAtPoint } from './letter-at-point.ts'
import type { Pointed } from './pointed-places.ts'
import type { ReaderStage } from './reader-stage.ts'
import { annotationsOver } from './segment-marks.ts'

export function attachHover(root: HTMLElement, stage: ReaderStage): () => void {
  let last: PointerEvent | null = null
  let frame = 0
  const look = () => {
    frame = 0
    stage.point('pointer', last && !stage.isHeld ? pointedBy(last, stage) : null)
  }
  const schedule = () => {
    if (!scrolling.isScrolling()) frame ||= requestAnimationFrame(look)
  }
  const scrolling = followScrolling(root, schedule)
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    last = event
    schedule()
  }
  const onLeave = () => {
    last = null
    schedule()
  }
  root.addEventListener('pointermove', onMove, { passive: true })
  root.addEventListener('pointerleave', onLeave)
  return () => {
    scrolling.stop()
    cancelAnimationFrame(frame)
    root.removeEventListener('pointermove', onMove)
    root.removeEventListener('pointerleave', onLeave)
  }
}

function pointedBy({ clientX, clientY, target }: PointerEvent, { marksOf }: ReaderStage): Pointed | null {
  const letter = letterAtPoint(clientX, clientY)
  if (letter) {
    const { segmentId, side, offset } = letter
    return { segmentId, side, annotationId: annotationsOver(marksOf(segmentId), offset)[0] ?? null }
  }
  const around = segmentAround(target as Node)
  return around && { segmentId: around.segmentId, side: around.side, annotationId: null }
}
