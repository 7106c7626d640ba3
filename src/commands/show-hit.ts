// Shows one hit that was chosen from the list.

import type { ViewCommand } from './command.ts'
import { searchHits } from './search-hits.ts'
import { seeHit } from './see-hit.ts'
import type { SegmentRange } from './workspace-view.ts'

/** The argument is its place; a place where nothing is found any more is passed over. */
export const showHit: ViewCommand<SegmentRange> = {
  id: 'show-hit',
  labelKey: 'command.showHit',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: (_context, place) => place !== undefined,
  look(context, { segmentId, start, end }) {
    const current = { segmentId, start, end }
    const { hits, at } = searchHits({ ...context, view: { ...context.view, search: { ...context.view.search, current } } })
    const hit = hits[at]
    return hit ? seeHit(context, { hit, wrapped: null }) : {}
  },
}
