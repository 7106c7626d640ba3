// Writes and paints the segments that are on the page: marks near the viewport, states wherever they are. It is told
// what stands where and knows neither the document nor the view.

import type { Id } from '../../model/records.ts'
import { createHighlightSurface } from './highlight-surface.ts'
import { createNearSlices } from './near-slices.ts'
import type { PaintSurface } from './paint-surface.ts'
import { changedPlaces, type PointedPlaces } from './pointed-places.ts'
import { createSegmentElements } from './segment-elements.ts'
import type { SegmentMark } from './segment-marks.ts'
import { paintsOn, type Paint } from './segment-paints.ts'
import { createSpanSurface } from './span-surface.ts'

export interface PainterPorts {
  readonly textOf: (id: Id<'segment'>) => string | undefined
  readonly marksOf: (id: Id<'segment'>) => readonly SegmentMark[]
  /** What is selected, proposed or was found there; `inPassing` only what must be seen while the text runs by. */
  readonly statesOf: (id: Id<'segment'>, inPassing: boolean) => readonly Paint[]
  /** Whether the text is running by. */
  readonly isScrolling: () => boolean
  /** Whether an input method is at work in the element. */
  readonly isComposing: (element: HTMLElement) => boolean
}

export interface Painter {
  /** Writes and paints the rows of a slice that React has just drawn; `isNear` when they are surely in sight. */
  draw(slice: HTMLElement, isNear: boolean): void
  /** Forgets a slice that goes. */
  release(slice: HTMLElement): void
  /** Writes and paints segments anew, where they are on the page. */
  refresh(ids: Iterable<Id<'segment'>>): void
  /** Paints other states than before. */
  show(places: PointedPlaces): void
  /** Paints all that is near the viewport anew, for what is selected or found in it is another. */
  repaintNear(): void
  /** Paints the rest of what came near while the text ran by. */
  catchUp(): void
  /** Tells the listeners of every row near the viewport once more. */
  announce(): void
  /** Paints everything, for paper. */
  paintAll(): void
  elementOf(id: Id<'segment'>): HTMLElement | null
  /** Whether a row is near the viewport. */
  isNear(row: HTMLElement): boolean
  /** Hears of rows near the viewport that were painted. */
  onPainted(listener: (row: HTMLElement) => void): () => void
  /** Takes all paint off; drawing may begin again afterwards. */
  stop(): void
}

export const hasHighlights = (): boolean => typeof Highlight === 'function' && CSS.highlights !== undefined

const segmentsBelow = (element: Element) => element.querySelectorAll<HTMLElement>('[data-segment]')
const rowsBelow = (element: Element) => element.querySelectorAll<HTMLElement>('[data-row]')

export function createPainter({ textOf, marksOf, statesOf, isScrolling, isComposing }: PainterPorts): Painter {
  const elements = createSegmentElements()
  const listeners = new Set<(row: HTMLElement) => void>()
  /** Slices near the viewport that were painted in passing. */
  const passed = new Set<HTMLElement>()
  let places: PointedPlaces = new Map()
  let used: PaintSurface | null = null
  // Made when first needed: the page's registry is shared, and a painter that is never shown must not touch it.
  const surface = () => (used ??= hasHighlights() ? createHighlightSurface() : createSpanSurface(isComposing))

  const write = (id: Id<'segment'>, element: HTMLElement) => {
    const text = textOf(id)
    if (text !== undefined && !isComposing(element)) surface().write(element, text)
  }
  const paint = (id: Id<'segment'>, element: HTMLElement, inPassing = false) =>
    surface().paint(element, paintsOn(marksOf(id), [...statesOf(id, inPassing), ...(places.get(id) ?? [])]))
  const near = createNearSlices((slice, isNear) => paintSlice(slice as HTMLElement, isNear))
  const announceRow = (row: HTMLElement) => {
    for (const listener of listeners) listener(row)
  }
  const paintSlice = (slice: HTMLElement, isNear: boolean) => {
    const inPassing = isNear && isScrolling()
    if (inPassing) passed.add(slice)
    else passed.delete(slice)
    for (const element of segmentsBelow(slice)) {
      const id = element.dataset.segment!
      if (isNear || places.has(id)) paint(id, element, inPassing)
      else surface().clear(element)
    }
    if (isNear) for (const row of rowsBelow(slice)) announceRow(row)
  }
  const isNearRow = (row: HTMLElement) => near.has(row.closest('.reader-slice'))
  const repaint = (id: Id<'segment'>) => {
    const element = elements.of(id), row = element?.closest<HTMLElement>('[data-row]')
    if (!element || !row) return
    const isNear = isNearRow(row)
    if (isNear || places.has(id)) paint(id, element)
    else surface().clear(element)
    if (isNear) announceRow(row)
  }

  return {
    draw(slice, isNear) {
      for (const element of elements.learn(slice)) write(element.dataset.segment!, element)
      // Undo may have taken the sentence out of a cell; nothing else would take its words off the page.
      for (const cell of slice.querySelectorAll<HTMLElement>('[data-empty]')) if (cell.firstChild && !isComposing(cell)) cell.replaceChildren()
      near.watch(slice, isNear)
      if (near.has(slice)) paintSlice(slice, true)
      for (const id of places.keys()) repaint(id)
    },
    release(slice) {
      near.forget(slice)
      passed.delete(slice)
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
    repaintNear() {
      passed.clear()
      for (const slice of near)
        for (const element of segmentsBelow(slice)) paint(element.dataset.segment!, element)
    },
    catchUp() {
      for (const slice of passed) for (const element of segmentsBelow(slice)) paint(element.dataset.segment!, element)
      passed.clear()
    },
    announce() {
      for (const slice of near) for (const row of rowsBelow(slice)) announceRow(row)
    },
    paintAll() {
      for (const element of segmentsBelow(document.body)) paint(element.dataset.segment!, element)
    },
    elementOf: id => elements.of(id),
    isNear: isNearRow,
    onPainted(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop() {
      near.stop()
      passed.clear()
      used?.stop()
      used = null
    },
  }
}
