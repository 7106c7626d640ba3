// What a suggester proposes. Never a record of the document: only a person's decision makes one.

import type { EntityType, PerSide, Quantity, Side, SourceKind } from './records.ts'

/** Words inside one segment: UTF-16 offsets into its text, half open; `exact` equals the slice. */
export interface SuggestedSpan {
  readonly segmentId: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** One place; the spans of a claim may run over several segments. */
export interface SuggestedTarget {
  readonly side: Side
  readonly spans: readonly SuggestedSpan[]
}

/** Why: the name of a rule, which the interface turns into words, and the words of the text that fired it. */
export interface Reason {
  readonly rule: string
  readonly words: readonly string[]
}

/** Whom a claim is from, outermost first, and how it was said. `sourceKey` is the key of a suggested source. */
export interface SuggestedAttribution {
  readonly sourceKey: string
  readonly names: PerSide<string>
  readonly sourceKind: SourceKind
  /** The words of the cue: "according to", «أفادت». */
  readonly cue: string
}

export interface SuggestedRelation {
  /** The key of the other claim. */
  readonly key: string
  readonly relation: 'repeats' | 'contradicts'
}

interface SuggestionBase {
  /**
   * The same for the same finding on the same words, whatever stands elsewhere in the article, so that what was
   * rejected stays rejected when the text around it is edited.
   */
  readonly key: string
  /** 0 to 1. */
  readonly confidence: number
  /** The strongest first; never empty. */
  readonly reasons: readonly Reason[]
  /** One place on either side, or one on each: the same thing said twice. */
  readonly targets: readonly SuggestedTarget[]
}

export type SuggestionBody =
  | {
      readonly kind: 'entity'
      readonly entityType: EntityType
      /** Shared by all mentions of one entity within the article, on both sides. */
      readonly entityKey: string
      /** The fullest name on each side; empty where there is none. */
      readonly names: PerSide<string>
    }
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | {
      readonly kind: 'source'
      readonly sourceKind: SourceKind
      /** Shared by all mentions of one source. */
      readonly sourceKey: string
      readonly names: PerSide<string>
    }
  | {
      readonly kind: 'claim'
      readonly wording: PerSide<string>
      readonly attribution: readonly SuggestedAttribution[]
      /** Parties that are said not to have commented. */
      readonly withoutComment: readonly string[]
      readonly related: readonly SuggestedRelation[]
    }

export type Suggestion = SuggestionBase & SuggestionBody
