// The name in marked words: without what is attached to it in the sentence.

import { splitClitic } from '../language/ar/clitics.ts'
import type { ArticleDocument } from '../model/article-document.ts'
import type { Side, Target } from '../model/records.ts'
import { knownWords } from './known-words.ts'
import { bareName } from './name-keys.ts'
import { targetWords } from './target-words.ts'

/** The name that the targets give on one side, empty when none stands there. A leading particle goes when it is known to be one. */
export function plainName(document: ArticleDocument, targets: readonly Target[], side: Side): string {
  const words = bareName(targetWords(targets, side, ' '))
  const firstWord = /^\S*/.exec(words)![0]
  return words.slice(splitClitic(firstWord, knownWords(document, side, firstWord)))
}
