// Annotations in the order in which a reader of one side meets them.

import type { Annotation, Side } from '../model/records.ts'
import { otherSide } from '../model/vocabulary.ts'
import type { CommandContext } from './command.ts'
import { liveSpans } from './pointed-target.ts'

/** A place to compare: row, then whether it stands on the side that is read, then where in the segment; lost ones last. */
export type ReadingPlace = readonly [
  row: number,
  isAcross: 0 | 1,
  ordinal: number,
  start: number,
  length: number,
  id: string,
]

/** Where an annotation stands for a reader of `side`: at its first place there, else level with its place across. */
export function readingPlace(context: Pick<CommandContext, 'rows'>, annotation: Annotation, side: Side): ReadingPlace {
  for (const read of [side, otherSide(side)])
    for (const target of annotation.targets) {
      if (target.side !== read) continue
      const [span] = liveSpans(context, target)
      const place = span && context.rows.placeOf.get(span.segmentId)
      if (place)
        return [place.row, read === side ? 0 : 1, place.ordinal, span.start, span.start - span.end, annotation.id]
    }
  return [Infinity, 1, 0, 0, 0, annotation.id]
}

/** Ascending; of two that begin together the longer comes first. */
export function comparePlaces(a: ReadingPlace, b: ReadingPlace): number {
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!,
      y = b[i]!
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}
