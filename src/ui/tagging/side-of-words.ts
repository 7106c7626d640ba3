// Which side of the article words belong to, by the letters they are written in.

import type { Article, Side } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'

/** The side whose direction the first letter has; null where there is no letter to go by. */
export function sideOfWords(words: string, languages: Article['languages']): Side | null {
  const letter = /\p{L}/u.exec(words)?.[0]
  if (!letter) return null
  const direction = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter) ? 'rtl' : 'ltr'
  return sides.find(side => languages[side].direction === direction) ?? null
}
