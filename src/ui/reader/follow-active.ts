// Brings the words of the selected annotation into sight.

import type { TextAnchor } from '../../model/records.ts'
import { domRangeIn } from '../shared/segment-dom.ts'
import type { ReaderStage } from './reader-stage.ts'
import { isInSight, reveal } from './reveal.ts'

/** Scrolls only when none of its places is seen; hidden sides do not count. Follows until the returned function is called. */
export function followActive(stage: ReaderStage): () => void {
  const { workspace, painter, context } = stage
  const follow = () => {
    const now = context()
    const annotation = now?.document.annotation(now.view.activeAnnotationId ?? '')
    if (!now || !annotation) return
    const spans = annotation.targets
      .filter(target => target.side !== now.settings.hiddenSide)
      .flatMap(target => target.spans.find(span => !span.status) ?? [])
    if (spans[0]) stage.needRow(now.rows.placeOf.get(spans[0].segmentId)?.row ?? 0)
    const ranges = spans.flatMap(span => rangeOf(span) ?? [])
    if (ranges[0] && !ranges.some(isInSight)) reveal(ranges[0], 'center')
  }
  const rangeOf = ({ segmentId, start, end }: TextAnchor) => {
    const element = painter.elementOf(segmentId)
    return element && domRangeIn(element, start, end)
  }
  follow()
  return workspace.view.subscribe((view, before) => {
    if (view.activeAnnotationId && view.activeAnnotationId !== before.activeAnnotationId) follow()
  })
}
