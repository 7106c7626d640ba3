// What the cursor stands for when words are wanted and nothing is selected.

import { splitClitic } from '../language/ar/clitics.ts'
import { graphemeEnd } from '../text/graphemes.ts'
import { wordAt } from '../text/words.ts'
import type { CommandContext } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { knownWords } from './known-words.ts'
import type { SegmentRange, SelectedPlace, WordCursor } from './workspace-view.ts'

/** The word under the cursor, without a leading particle that is certain or known to be one; null without a cursor. */
export function cursorPlace(context: Pick<CommandContext, 'document' | 'view' | 'settings'>): SelectedPlace | null {
  const cursor = currentCursor(context)
  return cursor && { side: cursor.side, ranges: [withoutClitic(context, cursor, cursor)] }
}

/** A range that begins a word, begun behind the word's leading particle when that is certain or known to be one. */
export function withoutClitic(
  { document }: Pick<CommandContext, 'document'>,
  { side }: Pick<WordCursor, 'side'>,
  { segmentId, start, end }: SegmentRange,
): SegmentRange {
  const { text } = document.segment(segmentId)!
  const word = wordAt(text, start)
  if (word?.start !== start || word.end > end) return { segmentId, start, end }
  const letters = text.slice(word.start, word.end)
  return { segmentId, start: graphemeEnd(text, start + splitClitic(letters, knownWords(document, side, letters))), end }
}
