// The view with one hit shown, or with its words selected.

import type { CommandContext } from './command.ts'
import { cursorAt } from './cursor-at.ts'
import type { FoundHit } from './neighbour-hit.ts'
import { searchHits } from './search-hits.ts'
import { tidyPlace } from './tidy-place.ts'
import type { WorkspaceView } from './workspace-view.ts'

/** The search open and standing on the hit; what was set aside is opened when the hit lies there. */
export function seeHit({ view, rows }: CommandContext, found: FoundHit | null): Partial<WorkspaceView> {
  if (!found) return { search: { ...view.search, isOpen: true, wrapped: null } }
  const { segmentId, start, end, row } = found.hit
  return {
    search: { ...view.search, isOpen: true, current: { segmentId, start, end }, wrapped: found.wrapped },
    ...(row >= rows.rows.length && { setAsideShown: true }),
  }
}

/** The words of the current hit selected, so that the next key marks them; nothing when the search stands on none. */
export function selectHit(context: CommandContext): Partial<WorkspaceView> {
  const { hits, at } = searchHits(context)
  const hit = hits[at]
  const selection = hit && tidyPlace(context, { side: hit.side, ranges: [hit] })
  if (!selection) return {}
  const { segmentId, start, end } = selection.ranges[0]!
  const first = cursorAt(context.document, segmentId, start), word = cursorAt(context.document, segmentId, Math.max(start, end - 1))
  return {
    selection,
    subtypeAsked: null,
    cursor: word && { ...word, anchor: first && { segmentId, start: first.start, end: first.end } },
  }
}
