// Which place of a mark it is that lost its words.

import type { Id } from './records.ts'

/** A span of a target of an annotation, by numbers. */
export interface OrphanId {
  readonly annotationId: Id<'annotation'>
  readonly targetIndex: number
  readonly spanIndex: number
}

export const isSameOrphan = (a: OrphanId | null, b: OrphanId | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.annotationId === b.annotationId &&
    a.targetIndex === b.targetIndex &&
    a.spanIndex === b.spanIndex)

/** The tag of annotations that stay without a place because somebody wants them so. */
export const keptWithoutPlace = 'kept-without-place'
