// Brings the words of the selected annotation into sight.

import { activeRanges } from './active-ranges.ts'
import type { ReaderStage } from './reader-stage.ts'
import { isInSight, reveal } from './reveal.ts'

/** Scrolls only when none of its places is seen; hidden sides do not count. Follows until the returned function is called. */
export function followActive(stage: ReaderStage): () => void {
  const follow = () => {
    const ranges = activeRanges(stage)
    if (ranges[0] && !ranges.some(isInSight)) reveal(ranges[0], 'center')
  }
  follow()
  return stage.workspace.view.subscribe((view, before) => {
    if (view.activeAnnotationId && view.activeAnnotationId !== before.activeAnnotationId) follow()
  })
}
