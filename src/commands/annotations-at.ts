// Which annotations stand on one letter.

import type { Annotation, Id } from '../model/records.ts'
import type { CommandContext } from './command.ts'

/**
 * Annotations with a span over the letter at `offset` (UTF-16), the innermost (with the shortest target) first. The
 * offset is that of a letter, not of a caret: the one at the very end of a span is outside it. Linear in the
 * annotations of the segment.
 */
export function annotationsAt(
  { document, index }: Pick<CommandContext, 'document' | 'index'>,
  segmentId: Id<'segment'>,
  offset: number,
): Id<'annotation'>[] {
  return annotationsOn({ document, index }, segmentId, offset, offset + 1)
}

/** The same for every annotation that covers any letter from `start` to `end`. */
export function annotationsOn(
  { document, index }: Pick<CommandContext, 'document' | 'index'>,
  segmentId: Id<'segment'>,
  start: number,
  end: number,
): Id<'annotation'>[] {
  const lengths: (readonly [length: number, id: Id<'annotation'>])[] = []
  for (const id of index.annotationsOf(segmentId)) {
    const length = lengthOver(document.annotation(id), segmentId, start, end)
    if (length !== null) lengths.push([length, id])
  }
  return lengths.sort(([a, idA], [b, idB]) => a - b || (idA < idB ? -1 : 1)).map(([, id]) => id)
}

/** The length of the shortest target that covers a letter of the range; null when none does. */
function lengthOver(
  annotation: Annotation | undefined,
  segmentId: Id<'segment'>,
  start: number,
  end: number,
): number | null {
  const over = annotation?.targets.filter(({ spans }) =>
    spans.some(span => !span.status && span.segmentId === segmentId && span.start < end && start < span.end),
  )
  if (!over?.length) return null
  return Math.min(...over.map(({ spans }) => spans.reduce((sum, span) => sum + span.end - span.start, 0)))
}
