// Spreads ids over buckets, so that what is never changed in place is copied in small pieces.

import type { Id } from './records.ts'

export const bucketCount = 512

/** FNV-1a over the id, folded to a bucket number. */
export function bucketOf(id: Id): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % bucketCount
}
