// What one segment says of a name, before the rest of the article is asked.

import type { EntityType } from '../../model/records.ts'
import type { Reason } from '../../model/suggestion.ts'
import type { TextRange } from '../../text/text-range.ts'

/** UTF-16 offsets inside the segment. */
export interface NameCandidate extends TextRange {
  readonly entityType: EntityType
  /** 0 to 1; below `believed` it is a name only if another place in the article says so. */
  readonly strength: number
  readonly reason: Reason
}

/** From here on a candidate stands by itself. */
export const believed = 0.5
