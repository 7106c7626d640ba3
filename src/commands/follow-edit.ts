// Where the view stands after the text of a segment changed under it.

import { mapRange, type TextChange } from '../text/text-change.ts'
import type { TextRange } from '../text/text-range.ts'
import type { Id } from '../model/records.ts'
import type { SegmentRange, SelectedPlace, WorkspaceView } from './workspace-view.ts'

type Pointing = Pick<WorkspaceView, 'cursor' | 'selection' | 'keptPlaces'>

/** Cursor, selection and kept places moved along with their words; what pointed at words that are gone is let go. */
export function followEdit(view: Pointing, segmentId: Id<'segment'>, changes: readonly TextChange[]): Pointing {
  const follow = (range: SegmentRange): SegmentRange | null => {
    if (range.segmentId !== segmentId) return range
    const moved = changes.reduce<TextRange | null>((at, change) => at && mapRange(at, change), range)
    return moved && { segmentId, start: moved.start, end: moved.end }
  }
  const followPlace = (place: SelectedPlace): SelectedPlace | null => {
    const ranges = place.ranges.flatMap(range => follow(range) ?? [])
    return ranges.length > 0 ? { ...place, ranges } : null
  }
  const { cursor, selection, keptPlaces } = view
  const word = cursor && follow(cursor)
  return {
    cursor: word && { ...cursor, ...word, anchor: cursor.anchor && follow(cursor.anchor) },
    selection: selection && followPlace(selection),
    keptPlaces: keptPlaces.flatMap(place => followPlace(place) ?? []),
  }
}
