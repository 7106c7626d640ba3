// The word cursor for a place in the text.

import type { TextRange } from '../text/text-range.ts'
import { wordAt, wordsOf } from '../text/words.ts'
import type { ArticleDocument } from '../model/article-document.ts'
import type { Id } from '../model/records.ts'
import type { WordCursor } from './workspace-view.ts'

/** On the word at the offset (UTF-16) or the one nearest to it; null when the segment is gone or has no words. */
export function cursorAt(document: ArticleDocument, segmentId: Id<'segment'>, offset: number): WordCursor | null {
  const segment = document.segment(segmentId)
  const word = segment && (wordAt(segment.text, offset) ?? nearestWord(segment.text, offset))
  return word ? { side: segment.side, segmentId, start: word.start, end: word.end, anchor: null } : null
}

function nearestWord(text: string, offset: number): TextRange | undefined {
  const distance = (word: TextRange) => Math.max(word.start - offset, offset - word.end)
  return wordsOf(text).reduce<TextRange | undefined>(
    (best, word) => (!best || distance(word) < distance(best) ? word : best),
    undefined,
  )
}
