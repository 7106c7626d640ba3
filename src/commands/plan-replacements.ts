// What replacing would do, hit by hit, before it is done.

import { matchCase } from '../text/match-case.ts'
import type { ArticleDocument } from '../model/article-document.ts'
import type { SearchHit } from './search-hits.ts'
import type { SegmentRange } from './workspace-view.ts'

export interface Replacement extends SegmentRange {
  /** What stood there when it was planned; where something else stands now, nothing is replaced. */
  readonly exact: string
  readonly insert: string
}

/** One for each hit in the rendering that would become another: the original is quoted, never written. Linear. */
export function planReplacements(document: ArticleDocument, hits: readonly SearchHit[], words: string): readonly Replacement[] {
  return hits.flatMap(({ segmentId, start, end, side }): Replacement[] => {
    const exact = side === 'rendering' ? document.segment(segmentId)?.text.slice(start, end) : undefined
    if (exact === undefined) return []
    const insert = matchCase(exact, words)
    return insert === exact ? [] : [{ segmentId, start, end, exact, insert }]
  })
}
