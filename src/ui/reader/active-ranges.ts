// Where the selected annotation stands on the page.

import { domRangeIn } from '../shared/segment-dom.ts'
import type { ReaderStage } from './reader-stage.ts'

/** The beginning of each of its places on the sides that are shown; empty when none is selected. Puts the first row on the page. */
export function activeRanges(stage: ReaderStage): readonly Range[] {
  const now = stage.context()
  const spans = (now?.document.annotation(now.view.activeAnnotationId ?? '')?.targets ?? [])
    .filter(target => target.side !== now?.settings.hiddenSide)
    .flatMap(target => target.spans.find(span => !span.status) ?? [])
  if (spans[0]) stage.needRow(now?.rows.placeOf.get(spans[0].segmentId)?.row ?? 0)
  return spans.flatMap(({ segmentId, start, end }) => {
    const element = stage.painter.elementOf(segmentId)
    return (element && domRangeIn(element, start, end)) ?? []
  })
}
