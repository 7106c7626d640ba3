// The word cursor as it stands on the text of now.

import { wordAt, wordsOf } from '../text/words.ts'
import type { CommandContext } from './command.ts'
import type { WordCursor } from './workspace-view.ts'

/**
 * The cursor, moved to a word where the text changed under it; null when there is none or it stands on a side that
 * is hidden or a segment that is gone.
 */
export function currentCursor({
  document,
  view,
  settings,
}: Pick<CommandContext, 'document' | 'view' | 'settings'>): WordCursor | null {
  const { cursor } = view
  if (!cursor || cursor.side === settings.hiddenSide) return null
  const segment = document.segment(cursor.segmentId)
  if (segment?.side !== cursor.side) return null
  if (cursor.start < cursor.end && cursor.end <= segment.text.length) return cursor
  const word = wordAt(segment.text, Math.min(cursor.start, segment.text.length)) ?? wordsOf(segment.text).at(-1)
  return word ? { ...cursor, ...word, anchor: null } : null
}
