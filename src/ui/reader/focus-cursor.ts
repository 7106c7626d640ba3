// Focus follows the word cursor. Two tab stops, the sentence of the cursor and the one across from it, so that Tab goes
// from side to side and then out.

import { annotationsOn } from '../../commands/annotations-at.ts'
import { placeCursor } from '../../commands/place-cursor.ts'
import { domRangeIn, segmentAround } from '../shared/segment-dom.ts'
import { placeAcross, restingPlace, type CursorPlace } from './places-of-cursor.ts'
import type { ReaderStage } from './reader-stage.ts'
import { reveal } from './reveal.ts'
import { createTabStops } from './tab-stops.ts'

export interface CursorFocus {
  /** Sets the tab stops anew after rows were drawn. */
  settle(): void
  stop(): void
}

export function attachFocus(root: HTMLElement, stage: ReaderStage): CursorFocus {
  const { workspace, painter, marksOf } = stage
  const { stopAt, markRow } = createTabStops()
  let across: CursorPlace | null = null

  const underCursor = () => {
    const context = stage.context(), cursor = context?.view.cursor
    return context && cursor ? annotationsOn(context, cursor.segmentId, cursor.start, cursor.end) : []
  }
  const settle = () => {
    const context = stage.context(), place = context && restingPlace(context)
    if (!context) return
    across = place && placeAcross(context, place, [context.view.activeAnnotationId ?? '', ...underCursor()])
    const element = place && painter.elementOf(place.segmentId)
    const row = element?.closest<HTMLElement>('[data-row]') ?? null
    const counterpart = across ? painter.elementOf(across.segmentId) : row?.querySelector<HTMLElement>('[data-empty]')
    stopAt([element, counterpart].flatMap(stop => stop ?? []))
    markRow(context.view.cursor ? row : null)
  }
  const point = () => {
    const cursor = stage.context()?.view.cursor
    const isHere = cursor && root.contains(document.activeElement)
    stage.point('keyboard', isHere ? { side: cursor.side, segmentId: cursor.segmentId, annotationId: underCursor()[0] ?? null } : null)
  }
  const follow = () => {
    const context = stage.context()
    if (!context) return
    const { cursor, editing } = context.view
    const number = cursor && context.rows.placeOf.get(cursor.segmentId)?.row
    if (number !== undefined && number !== null) stage.needRow(number)
    settle()
    const element = cursor && painter.elementOf(cursor.segmentId)
    if (cursor && element && !editing) {
      if (mayTakeFocus(root)) element.focus({ preventScroll: true })
      const word = domRangeIn(element, cursor.start, cursor.end)
      if (word && document.activeElement === element) reveal(word, 'nearest')
    }
    point()
  }
  /** Focus that came by Tab, or from assistive technology, brings the cursor along. */
  const onFocusIn = (event: FocusEvent) => {
    const context = stage.context(), around = segmentAround(event.target as Node)
    if (context && around && !stage.isHeld && !context.view.editing && context.view.cursor?.segmentId !== around.segmentId) {
      const { activeAnnotationId, panel } = context.view
      const place = across?.segmentId === around.segmentId ? across : { side: around.side, segmentId: around.segmentId, offset: 0 }
      const isOfActive = activeAnnotationId !== null && marksOf(place.segmentId).some(mark => mark.annotationId === activeAnnotationId)
      workspace.dispatch(placeCursor, place)
      // Going to the other words of one annotation is no reason to let go of it.
      if (isOfActive) workspace.look({ activeAnnotationId, panel })
    }
    point()
  }
  const stop = workspace.view.subscribe((view, before) => {
    if (view.cursor !== before.cursor) follow()
    else if (view.activeAnnotationId !== before.activeAnnotationId) settle()
  })
  root.addEventListener('focusin', onFocusIn)
  root.addEventListener('focusout', point)
  return {
    settle,
    stop() {
      stop()
      root.removeEventListener('focusin', onFocusIn)
      root.removeEventListener('focusout', point)
    },
  }
}

/** Focus is taken from nowhere, from what the text stands in, or from within it; never from a field, a list or a button in use. */
const mayTakeFocus = (root: HTMLElement): boolean => {
  const { activeElement } = document
  return activeElement === null || activeElement.contains(root) || root.contains(activeElement)
}
