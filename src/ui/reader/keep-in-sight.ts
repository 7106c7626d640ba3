// Keeps what is selected in sight when the text is given less room: a panel opened below it, a keyboard on the screen.

import { domRangeIn } from '../shared/segment-dom.ts'
import { activeRanges } from './active-ranges.ts'
import type { ReaderStage } from './reader-stage.ts'
import { isInSight, reveal } from './reveal.ts'
import { scrollerOf } from './scroller-of.ts'

/** Watches the box that scrolls the reader's element; returns how to stop. More room scrolls nothing. */
export function keepInSight(root: HTMLElement, stage: ReaderStage): () => void {
  const scroller = scrollerOf(root)
  let height = scroller.clientHeight
  const observer = new ResizeObserver(() => {
    const before = height
    height = scroller.clientHeight
    const selected = stage.context()?.view.selection?.ranges[0]
    const element = selected && stage.painter.elementOf(selected.segmentId)
    const range = element && domRangeIn(element, selected.start, selected.end)
    const ranges = range ? [range] : activeRanges(stage)
    if (height < before && ranges[0] && !ranges.some(isInSight)) reveal(ranges[0], 'nearest')
  })
  observer.observe(scroller)
  return () => observer.disconnect()
}
