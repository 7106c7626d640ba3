// Which words of the article count as known when a letter in front of a word may be a particle of its own.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Side } from '../model/records.ts'
import { nameIndex } from './name-index.ts'
import { nameKey } from './name-keys.ts'

/**
 * A test for the words on `side`: true for a word of a name (of an entity or a source) and for a word that stands on
 * its own elsewhere in the article. `whole`, the word being looked at, is known only as a name, for it always stands
 * somewhere. Each asking is linear in the text of the side.
 */
export function knownWords(document: ArticleDocument, side: Side, whole: string): (word: string) => boolean {
  return word =>
    isInName(document, word) || (word !== whole && word !== '' && nameIndex(document).standsAlone(side, word))
}

/** Whether a word is, or is part of, a name of an entity or a source. */
export function isInName(document: ArticleDocument, word: string): boolean {
  const key = nameKey(word)
  return key !== '' && nameIndex(document).isInName(key)
}
