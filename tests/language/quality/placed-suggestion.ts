// Suggestions with their places in the texts as they were read, UTF-16.

import type { Side } from '../../../src/model/records.ts'
import type { Suggestion } from '../../../src/model/suggestion.ts'

export interface Place {
  readonly side: Side
  readonly start: number
  readonly end: number
}

export interface Placed {
  readonly suggestion: Suggestion
  readonly places: readonly Place[]
}

/** An entity's place on one side. */
export interface FoundMention extends Omit<Place, 'side'> {
  readonly entityType: string
  readonly entityKey: string
}
