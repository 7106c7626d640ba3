// Which words of the article count as known when a letter in front of a word may be a particle of its own.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Side } from '../model/records.ts'
import { nameKey, nameKeys } from './name-keys.ts'

const wordLetter = /[\p{L}\p{M}\p{N}\u0640]/u

/**
 * A test for the words on `side`: true for a word of a name (of an entity or a source) and for a word that stands on
 * its own elsewhere in the article. `whole`, the word being looked at, is known only as a name, for it always stands
 * somewhere. Each asking is linear in the article.
 */
export function knownWords(document: ArticleDocument, side: Side, whole: string): (word: string) => boolean {
  return word => isInName(document, word) || (word !== whole && standsAlone(document, side, word))
}

/** Whether a word is, or is part of, a name of an entity or a source. */
export function isInName(document: ArticleDocument, word: string): boolean {
  const key = nameKey(word)
  if (key === '') return false
  const holds = (name: string) => name === key || ` ${name} `.includes(` ${key} `)
  for (const entity of document.all('entity')) if (nameKeys(entity).some(holds)) return true
  for (const source of document.all('source')) if (nameKeys(source).some(holds)) return true
  return false
}

function standsAlone(document: ArticleDocument, side: Side, word: string): boolean {
  for (const segment of document.all('segment')) {
    if (segment.side !== side) continue
    for (let at = segment.text.indexOf(word); at >= 0; at = segment.text.indexOf(word, at + 1))
      if (!wordLetter.test(segment.text[at - 1] ?? ' ') && !wordLetter.test(segment.text[at + word.length] ?? ' ')) return true
  }
  return false
}
