// The words that an annotation marks, as one string.

import type { Side, Target } from '../model/records.ts'

/**
 * The words of the first target on a side, empty when there is none. Sentences are joined by a space, pieces that lie
 * apart in one sentence by `gap`.
 */
export function targetWords(targets: readonly Target[], side: Side, gap = ' … '): string {
  const spans = targets.find(target => target.side === side)?.spans ?? []
  return spans.reduce((words, span, i) => {
    if (i === 0) return span.exact
    return words + (spans[i - 1]!.segmentId === span.segmentId ? gap : ' ') + span.exact
  }, '')
}
