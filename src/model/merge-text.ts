// Merging two edits of one text.

import { applyChange, type TextChange } from '../text/text-change.ts'
import { wordChanges } from '../text/word-diff.ts'

/**
 * `theirs` with the changes that led from `base` to `mine` done again, word by word. Where both changed the same
 * words theirs stand and `conflict` is true; where both put words in one place, theirs come first.
 */
export function mergeText(base: string, mine: string, theirs: string): { text: string; conflict: boolean } {
  if (base === theirs) return { text: mine, conflict: false }
  if (base === mine || mine === theirs) return { text: theirs, conflict: false }
  const foreign = wordChanges(base, theirs)
  let text = theirs
  let conflict = false
  for (const own of wordChanges(base, mine)) {
    if (foreign.some(change => isSameChange(own, change))) continue
    if (foreign.some(change => collide(own, change))) {
      conflict = true
      continue
    }
    const shift = foreign
      .filter(change => change.to <= own.from)
      .reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0)
    text = applyChange(text, { from: own.from + shift, to: own.to + shift, insert: own.insert })
  }
  return { text, conflict }
}

const isSameChange = (a: TextChange, b: TextChange): boolean =>
  a.from === b.from && a.to === b.to && a.insert === b.insert

/** Whether two changes of one text want the same letters: two insertions never do. */
const collide = (a: TextChange, b: TextChange): boolean =>
  (a.from < b.to && b.from < a.to) || (a.from === a.to && b.from < a.from && a.from < b.to)
