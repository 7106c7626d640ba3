// What a general tagger of English says of a text, as one hint among others.

import type { TextRange } from '../../text/text-range.ts'

/** `name`: a proper noun of any kind. UTF-16, without a possessive or punctuation at the end. */
export interface EnglishHint extends TextRange {
  readonly kind: 'person' | 'place' | 'organization' | 'name'
}

/** The hints for one segment; none where they have not been read. */
export type EnglishHints = (text: string) => readonly EnglishHint[]
