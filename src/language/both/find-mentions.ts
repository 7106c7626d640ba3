// Names in a side of an article: people, organisations, products, places and events.

import { findArabicMentions } from '../ar/find-arabic-mentions.ts'
import type { EnglishHints } from '../en/english-hints.ts'
import { findEnglishMentions } from '../en/find-english-mentions.ts'
import type { KnownName, SideText } from './bitext.ts'
import type { Mention } from './mention.ts'

/**
 * In the order of the side, none over another. `known` names are found everywhere; `hints` decide what the rules leave
 * open. Linear in the text: a segment by itself is read once and remembered by its words, so that a change of one
 * segment costs little.
 */
export function findMentions(
  side: SideText,
  options: { readonly known: readonly KnownName[]; readonly hints?: EnglishHints },
): readonly Mention[] {
  return side.language === 'ar' ? findArabicMentions(side, options) : findEnglishMentions(side, options)
}
