// Writes and paints the segments that are on the page: marks near the viewport, states wherever they are. It is told
// what stands where and knows neither the document nor the view.

import type { Id } from '../../model/records.ts'
import { createHighlightSurface } from './highlight-surface.ts'
import { createNearRows } from './near-rows.ts'
import type { PaintSurface } from './paint-surface.ts'
import { changedPlaces, type PointedPlaces } from './pointed-places.ts'
import { createSegmentElements } from './segment-elements.ts'
import type { SegmentMark } from './segment-marks.ts'
import { paintsOn } from './segment-paints.ts'
import { createSpanSurface } from './span-surface.ts'

export interface PainterPorts {
  readonly textOf: (id: Id<'segment'>) => string | undefined
  readonly marksOf: (id: Id<'segment'>) => readonly SegmentMark[]
  /** Whether an input method is at work in the element. */
  readonly isComposing: (element: HTMLElement) => boolean
}

export interface Painter {
  /** Writes and paints the rows below an element that React has just drawn; `isNear` when they are surely in sight. */
  draw(drawn: HTMLElement, isNear: boolean): void
  /** Forgets the rows below an element that goes. */
  release(drawn: HTMLElement): void
  /** Writes and paints segments anew, where they are on the page. */
  refresh(ids: Iterable<Id<'segment'>>): void
  /** Paints other states than before. */
  show(places: PointedPlaces): void
  /** Paints everything, for paper. */
  paintAll(): void
  elementOf(id: Id<'segment'>): HTMLElement | null
  /** Hears of rows near the viewport that were painted. */
  onPainted(listener: (row: HTMLElement) => void): () => void
  /** Takes all paint off; drawing may begin again afterwards. */
  stop(): void
}

export const hasHighlights = (): boolean => typeof Highlight === 'function' && CSS.highlights !== undefined

const segmentsBelow = (element: Element) => element.querySelectorAll<HTMLElement>('[data-segment]')
const rowsBelow = (element: Element) => element.querySelectorAll<HTMLElement>('[data-row]')

export function createPainter({ textOf, marksOf, isComposing }: PainterPorts): Painter {
  const elements = createSegmentElements()
  const listeners = new Set<(row: HTMLElement) => void>()
  let places: PointedPlaces = new Map()
  let used: PaintSurface | null = null
  // Made when first needed: the page's registry is shared, and a painter that is never shown must not touch it.
  const surface = () => (used ??= hasHighlights() ? createHighlightSurface() : createSpanSurface(isComposing))

  const write = (id: Id<'segment'>, element: HTMLElement) => {
    const text = textOf(id)
    if (text !== undefined && !isComposing(element)) surface().write(element, text)
  }
  const paint = (id: Id<'segment'>, element: HTMLElement) => surface().paint(element, paintsOn(marksOf(id), places.get(id) ?? []))
  const near = createNearRows((row, isNear) => paintRow(row as HTMLElement, isNear))
  const paintRow = (row: HTMLElement, isNear: boolean) => {
    for (const element of segmentsBelow(row)) {
      const id = element.dataset.segment!
      if (isNear || places.has(id)) paint(id, element)
      else surface().clear(element)
    }
    if (isNear) for (const listener of listeners) listener(row)
  }
  const repaint = (id: Id<'segment'>) => {
    const element = elements.of(id), row = element?.closest<HTMLElement>('[data-row]')
    if (!element || !row) return
    if (near.has(row) || places.has(id)) paint(id, element)
    else surface().clear(element)
    if (near.has(row)) for (const listener of listeners) listener(row)
  }

  return {
    draw(drawn, isNear) {
      for (const element of elements.learn(drawn)) write(element.dataset.segment!, element)
      // Undo may have taken the sentence out of a cell; nothing else would take its words off the page.
      for (const cell of drawn.querySelectorAll<HTMLElement>('[data-empty]')) if (cell.firstChild && !isComposing(cell)) cell.replaceChildren()
      for (const row of rowsBelow(drawn)) {
        near.watch(row, isNear)
        if (near.has(row)) paintRow(row, true)
      }
      for (const id of places.keys()) repaint(id)
    },
    release(drawn) {
      for (const row of rowsBelow(drawn)) near.forget(row)
    },
    refresh(ids) {
      for (const id of ids) {
        const element = elements.of(id)
        if (element) write(id, element)
        repaint(id)
      }
    },
    show(next) {
      const before = places
      places = next
      for (const id of changedPlaces(before, places)) repaint(id)
    },
    paintAll() {
      for (const element of segmentsBelow(document.body)) paint(element.dataset.segment!, element)
    },
    elementOf: id => elements.of(id),
    onPainted(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop() {
      near.stop()
      used?.stop()
      used = null
    },
  }
}
