// Who says what, as the finders of either language read it in one sentence.

import type { SourceKind } from '../../model/records.ts'
import type { TextRange } from '../../text/text-range.ts'

/** How far the cue stands behind what is said: "confirmed", "said", "claimed", "reportedly". */
export type CueStrength = 'asserts' | 'neutral' | 'distancing' | 'unverified'

/** How a source is named. `none`: it is said by nobody ("reportedly"); `inherited`: by whoever spoke before (وأضاف). */
export type SourceNaming =
  | 'named_person'
  | 'named_organisation'
  | 'named_outlet'
  | 'document'
  | 'role_only'
  | 'anonymous_single'
  | 'anonymous_multiple'
  | 'collective_vague'
  | 'inherited'
  | 'none'

export type Directness = 'on_record' | 'self_statement' | 'relayed' | 'documentary' | 'hearsay'

/** UTF-16 ranges in the text that was read. */
export interface FoundAttribution {
  readonly cue: TextRange
  /** The row of the cue lexicon. */
  readonly cueId: string
  /** Null when nobody is named or the source is inherited. */
  readonly source: TextRange | null
  readonly content: TextRange | null
  readonly strength: CueStrength
  readonly naming: SourceNaming
  readonly sourceKind: SourceKind
  readonly directness: Directness
  /** `reply`: declined to comment, denied, did not respond. */
  readonly form: 'statement' | 'reply'
  /** Index in the same list of the attribution whose content this one lies in: an outlet relays a person. */
  readonly within: number | null
}
