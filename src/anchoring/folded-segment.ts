// The text of a segment folded for comparing, remembered for as long as the segment is what it is.

import { foldWithMap, type FoldedText } from '../text/fold.ts'
import type { Segment } from '../model/records.ts'

const known = new WeakMap<Segment, FoldedText>()

/** Without vowel marks, hamza and capitals. Linear the first time. */
export function foldedSegment(segment: Segment): FoldedText {
  let folded = known.get(segment)
  if (!folded) known.set(segment, (folded = foldWithMap(segment.text, 'loose')))
  return folded
}
