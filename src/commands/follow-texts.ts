// Words that are pointed at when another window changes the text under them.

import type { ArticleDocument } from '../model/article-document.ts'
import { followWords } from '../model/follow-words.ts'
import type { SegmentRange, SelectedPlace, WorkspaceView } from './workspace-view.ts'

/** The cursor, the selection and the kept places on the words that they were on; without those that are gone. */
export function followTexts(
  { cursor, selection, keptPlaces }: WorkspaceView,
  before: ArticleDocument,
  after: ArticleDocument,
): Pick<WorkspaceView, 'cursor' | 'selection' | 'keptPlaces'> {
  const follow = <R extends SegmentRange>(range: R): R | null => {
    const text = before.segment(range.segmentId)?.text
    const now = after.segment(range.segmentId)?.text
    if (text === now) return range
    const moved = text === undefined || now === undefined ? null : followWords(text, now)(range)
    return moved && { ...range, ...moved }
  }
  const followPlace = (place: SelectedPlace): SelectedPlace | null => {
    const ranges = place.ranges.map(follow).filter(range => range !== null)
    return ranges.length < place.ranges.length ? null : { ...place, ranges }
  }
  const at = cursor && follow(cursor)
  return {
    cursor: at && { ...at, anchor: at.anchor && follow(at.anchor) },
    selection: selection && followPlace(selection),
    keptPlaces: keptPlaces.map(followPlace).filter(place => place !== null),
  }
}
