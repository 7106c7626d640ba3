// How somebody goes through suggestions, as a plain value of the view. Not part of the document.

import type { AnnotationKind, EntityType, Id, SourceKind } from '../model/records.ts'
import type { Reason, SuggestedTarget } from '../model/suggestion.ts'

/** What a suggestion is to become, where a person says otherwise than the suggester. */
export interface SuggestionChoice {
  /** The key of the suggestion. */
  readonly key: string
  readonly kind: AnnotationKind
  /** Null: as it was suggested, or the first guess for another kind. */
  readonly subtype: EntityType | SourceKind | null
}

/** Words on the other side that say the same as a mark. */
export interface ProposedCounterpart {
  readonly annotationId: Id<'annotation'>
  readonly target: SuggestedTarget
  /** The strongest first. */
  readonly reasons: readonly Reason[]
}

export interface SuggestionQueue {
  /** The key of the suggestion that is looked at. */
  readonly currentKey: string | null
  /** Null for all kinds. */
  readonly kind: AnnotationKind | null
  /** Suggestions of less confidence are left out; 0 to 1. */
  readonly least: number
  readonly choice: SuggestionChoice | null
  /** Keys of what was rejected, the latest last. */
  readonly rejected: ReadonlySet<string>
  readonly counterpart: ProposedCounterpart | null
}

export const initialQueue: SuggestionQueue = {
  currentKey: null,
  kind: null,
  least: 0,
  choice: null,
  rejected: new Set(),
  counterpart: null,
}
