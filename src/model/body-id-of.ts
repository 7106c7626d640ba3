// What an annotation is a mention of.

import type { Annotation, Id } from './records.ts'

/** The entity, claim or source that an annotation mentions; null for a number. */
export function bodyIdOf(annotation: Annotation): Id | null {
  if (annotation.kind === 'entity') return annotation.entityId
  if (annotation.kind === 'claim') return annotation.claimId
  return annotation.kind === 'source' ? annotation.sourceId : null
}
