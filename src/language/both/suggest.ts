// Everything worth tagging in an article, with its reasons: the suggesters of both languages put together.

import type { Suggestion } from '../../model/suggestion.ts'
import type { Bitext } from './bitext.ts'
import { suggestNumbers } from './suggest-numbers.ts'

/** In the order of the article's original side. Linear in its length. */
export function suggest(bitext: Bitext): readonly Suggestion[] {
  return suggestNumbers(bitext)
}
