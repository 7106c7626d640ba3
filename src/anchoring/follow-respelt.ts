// Where words stand in a version of their sentence that may also be spelt another way.

import { followWords } from '../model/follow-words.ts'
import { foldWithMap, type FoldedText } from '../text/fold.ts'
import type { TextRange } from '../text/text-range.ts'

/**
 * As `followWords`, blind to vowel marks, tatweel, digits of another script and capitals: a sentence that was given
 * vowel marks keeps its marks. Null where it is not sure.
 */
export function followRespelt(before: string, after: string): (range: TextRange) => TextRange | null {
  const old = foldWithMap(before, 'strict')
  const now = foldWithMap(after, 'strict')
  const follow = followWords(old.folded, now.folded)
  return range => {
    const from = foldedRange(old, range)
    const to = from.start < from.end ? follow(from) : null
    return to && to.start < to.end ? now.toRaw(to.start, to.end) : null
  }
}

function foldedRange({ folded, toRaw }: FoldedText, { start, end }: TextRange): TextRange {
  let from = 0
  while (from < folded.length && toRaw(from, from + 1).end <= start) from++
  let to = from
  while (to < folded.length && toRaw(to, to + 1).start < end) to++
  return { start: from, end: to }
}
