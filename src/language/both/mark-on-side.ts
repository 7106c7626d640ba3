// A mark that stands on one side of an article, and what is proposed for the other.

import type { Quantity, Side } from '../../model/records.ts'
import type { Reason, SuggestedSpan, SuggestedTarget, Suggestion } from '../../model/suggestion.ts'
import type { Bitext } from './bitext.ts'
import type { SoughtName } from './forms-to-seek.ts'

export type MarkOnSide = SuggestedTarget & {
  /** Never empty. */
  readonly spans: readonly SuggestedSpan[]
} & (
    | { readonly kind: 'number'; readonly quantity: Quantity }
    /** What it is called by its record and by its other marks. */
    | { readonly kind: 'entity' | 'source'; readonly name: SoughtName }
    | { readonly kind: 'claim' }
  )

export interface Projection {
  readonly target: SuggestedTarget
  /** 0 to 1. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}

export interface ProjectionReading {
  /** The article, or the part of it near the mark: its rows are read, and what words keep each other's company there. */
  readonly bitext: Bitext
  /** What the suggesters found. */
  readonly found: readonly Suggestion[]
}

/** A row of the article with the texts of both sides; `row` counts in the pairs of the bitext. */
export interface RowPlace {
  readonly side: Side
  readonly row: number
}
