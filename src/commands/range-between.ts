// What is selected between the two ends of a selection made by keys.

import type { CommandContext } from './command.ts'
import { withoutClitic } from './cursor-place.ts'
import { tidyPlace } from './tidy-place.ts'
import type { SegmentRange, SelectedPlace, WordCursor } from './workspace-view.ts'

/**
 * All text from the cursor's anchor to the cursor, in logical order and whole segments between them. With `exact` no
 * particle is left out at the start. Linear in the segments between.
 */
export function rangeBetween(context: CommandContext, cursor: WordCursor, exact = false): SelectedPlace | null {
  const { document, rows } = context
  const { side, segmentId, start, end, anchor } = cursor
  const head: SegmentRange = { segmentId, start, end }
  const ordinalOf = (range: SegmentRange) => rows.placeOf.get(range.segmentId)?.ordinal ?? 0
  const [first, last] = [anchor ?? head, head].sort((a, b) => ordinalOf(a) - ordinalOf(b) || a.start - b.start) as [
    SegmentRange,
    SegmentRange,
  ]
  const ids = rows.segments[side].slice(ordinalOf(first), ordinalOf(last) + 1)
  const ranges = ids.map((id, i): SegmentRange => ({
    segmentId: id,
    start: i === 0 ? first.start : 0,
    end:
      i === ids.length - 1 ? Math.max(last.end, ids.length === 1 ? first.end : 0) : document.segment(id)!.text.length,
  }))
  const begun = ranges[0] && !exact ? [withoutClitic(context, cursor, ranges[0]), ...ranges.slice(1)] : ranges
  return tidyPlace(context, { side, ranges: begun })
}
