// A selected place made fit for an anchor. The view is not mended when the text changes under it, so places are
// checked here before anything rests on them.

import { snapToGraphemes } from '../text/graphemes.ts'
import type { CommandContext } from './command.ts'
import type { SegmentRange, SelectedPlace } from './workspace-view.ts'

/**
 * The place with its ranges in reading order, cut to the text that there is, overlapping and touching ones joined;
 * null when nothing is left of it.
 */
export function tidyPlace(
  { document, rows }: Pick<CommandContext, 'document' | 'rows'>,
  place: SelectedPlace,
): SelectedPlace | null {
  const ordinalOf = (range: SegmentRange) => rows.placeOf.get(range.segmentId)?.ordinal ?? 0
  const fitting = place.ranges.flatMap((range): SegmentRange[] => {
    const segment = document.segment(range.segmentId)
    if (segment?.side !== place.side) return []
    const { start, end } = snapToGraphemes(segment.text, range)
    return start < end ? [{ segmentId: segment.id, start, end }] : []
  })
  fitting.sort((a, b) => ordinalOf(a) - ordinalOf(b) || a.start - b.start)
  const ranges: SegmentRange[] = []
  for (const range of fitting) {
    const last = ranges.at(-1)
    if (last?.segmentId === range.segmentId && range.start <= last.end)
      ranges[ranges.length - 1] = { ...last, end: Math.max(last.end, range.end) }
    else ranges.push(range)
  }
  return ranges.length > 0 ? { side: place.side, ranges } : null
}
