// What is measured, as functions: the scorer does not know how anything is found.

import type { Language } from '../../../src/language/both/bitext.ts'
import type { FoundAttribution } from '../../../src/language/both/found-attribution.ts'
import type { FoundNumber } from '../../../src/language/both/found-number.ts'
import type { Mention } from '../../../src/language/both/mention.ts'

/** Every text is one sentence, or several of one article with a line break between them. Offsets are UTF-16 in it. */
export interface CaseFinders {
  readonly numbers: (text: string, language: Language) => readonly FoundNumber[]
  /** Is given the whole article where the sentences are of one. */
  readonly entities: (text: string, language: Language) => readonly Pick<Mention, 'start' | 'end' | 'entityType'>[]
  readonly attributions: (
    text: string,
    language: Language,
  ) => readonly Pick<FoundAttribution, 'cue' | 'source' | 'content' | 'form'>[]
  /** 0 to 1: how much it is worth checking. */
  readonly claim: (text: string, language: Language) => number
}
