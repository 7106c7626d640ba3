// Everything worth tagging in an article, with its reasons: the suggesters of both languages put together.

import type { PerSide } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import type { EnglishHints } from '../en/english-hints.ts'
import type { Bitext } from './bitext.ts'
import { findMentions } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { readCitations } from './read-citations.ts'
import { relateClaims } from './relate-claims.ts'
import { suggestClaims } from './suggest-claims.ts'
import { suggestEntities } from './suggest-entities.ts'
import { suggestNumbers } from './suggest-numbers.ts'
import { suggestSources } from './suggest-sources.ts'

export interface SuggestOptions {
  /** What a tagger of English sees in a segment: it decides what the rules leave open. */
  readonly hints?: EnglishHints
  /** Told the share that is done, 0 to 1, between steps. */
  readonly onProgress?: (share: number) => void
}

/** Entities, numbers, sources and claims, each in the order of the original side. Linear in the length of the article. */
export function suggest(bitext: Bitext, { hints, onProgress = () => {} }: SuggestOptions = {}): readonly Suggestion[] {
  const { known, sides } = bitext
  const options = { known, ...(hints && { hints }) }
  const original = findMentions(sides.original, options)
  onProgress(0.25)
  const mentions: PerSide<readonly Mention[]> = { original, rendering: findMentions(sides.rendering, options) }
  onProgress(0.5)
  const entities = suggestEntities(bitext, mentions)
  onProgress(0.6)
  const numbers = suggestNumbers(bitext)
  onProgress(0.75)
  const citations = readCitations(bitext, mentions)
  return [
    ...entities,
    ...numbers,
    ...suggestSources(citations),
    ...relateClaims(suggestClaims(bitext, citations), bitext, mentions),
  ]
}
