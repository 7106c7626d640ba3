// A replacement as changes of a text, so that marks stay on what it means.

import type { TextChange } from '../text/text-change.ts'
import { wordChanges } from '../text/word-diff.ts'
import type { Replacement } from './plan-replacements.ts'

/**
 * Word by word, so that marks on words inside that stay are kept; where words are added at an edge, all at once, so that
 * a mark on all of the old words covers all of the new ones. Ordered right to left.
 */
export function replacingChanges({ start, end, exact, insert }: Replacement): readonly TextChange[] {
  const changes = wordChanges(exact, insert, 'word')
  const growsAtEdge = changes.some(({ from, to }) => from === to && (from === 0 || to === exact.length))
  if (growsAtEdge) return [{ from: start, to: end, insert, standsFor: true }]
  return changes.map(one => ({ from: one.from + start, to: one.to + start, insert: one.insert, standsFor: true }))
}
