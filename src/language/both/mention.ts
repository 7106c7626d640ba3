// A name in the text, as the finders of either language give it.

import type { EntityType } from '../../model/records.ts'
import type { Reason } from '../../model/suggestion.ts'

/** UTF-16 offsets inside the text of the segment; clitics, titles, possessives and punctuation lie outside. */
export interface Mention {
  readonly segmentId: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly entityType: EntityType
  /** 0 to 1. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}
