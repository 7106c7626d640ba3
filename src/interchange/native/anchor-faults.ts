// What became of the places of an annotation that did not fit the text of the file.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { Annotation } from '../../model/records.ts'
import type { RecordFault } from './record-fault.ts'

/** One fault for each span that normalizing moved or orphaned; one that names no segment is said to do so. */
export function anchorFaults(before: Annotation, after: Annotation, document: ArticleDocument): RecordFault[] {
  return before.targets.flatMap((target, t) =>
    target.spans.flatMap((span, s): RecordFault[] => {
      const now = after.targets[t]!.spans[s]!
      const isPlaced = now.status === span.status && now.start === span.start && now.end === span.end
      if (isPlaced) return []
      const path = ['targets', t, 'spans', s]
      if (now.status !== 'orphaned')
        return [{ path, code: 'anchor-moved', details: [{ code: 'stands-at', start: now.start, end: now.end }] }]
      const side = document.segment(span.segmentId)?.side
      if (side === target.side) return [{ path, code: 'anchor-off-text', details: [] }]
      const code = side ? 'on-other-side' : 'no-such-segment'
      return [{ path: [...path, 'segmentId'], code: 'missing-reference', details: [{ code, id: span.segmentId }] }]
    }),
  )
}
