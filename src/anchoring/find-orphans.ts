// The places of marks whose words are gone, as a reader meets them. Derived from the document; knows no proposals.

import type { ArticleDocument } from '../model/article-document.ts'
import type { ArticleRows } from '../model/article-rows.ts'
import { keptWithoutPlace, type OrphanId } from '../model/orphan-id.ts'
import type { Annotation, Side, TextAnchor } from '../model/records.ts'
import { sides } from '../model/vocabulary.ts'

export interface Orphan extends OrphanId {
  readonly side: Side
  readonly span: TextAnchor
  /** The row in which its words stood last, from 0; null when its sentence is gone too. */
  readonly row: number | null
  /** Somebody decided that it stays without a place. */
  readonly isKept: boolean
}

const hasOrphan = ({ targets }: Pick<Annotation, 'targets'>): boolean => {
  for (const target of targets) for (const span of target.spans) if (span.status) return true
  return false
}

/** In the order of the rows, the original first; those without a row last. Linear in the annotations. */
export function findOrphans(document: ArticleDocument, rows: ArticleRows): readonly Orphan[] {
  const found: Orphan[] = []
  for (const annotation of document.all('annotation'))
    if (hasOrphan(annotation)) found.push(...orphansOf(annotation, rows))
  return found.sort(compareOrphans)
}

function orphansOf({ id, targets, tags }: Annotation, rows: ArticleRows): Orphan[] {
  const isKept = tags.includes(keptWithoutPlace)
  return targets.flatMap(({ side, spans }, targetIndex) =>
    spans.flatMap((span, spanIndex): Orphan[] => {
      if (!span.status) return []
      const row = rows.placeOf.get(span.segmentId)?.row ?? null
      return [{ annotationId: id, targetIndex, spanIndex, side, span, row, isKept }]
    }),
  )
}

const afterAll = Number.MAX_SAFE_INTEGER

function compareOrphans(a: Orphan, b: Orphan): number {
  return (
    (a.row ?? afterAll) - (b.row ?? afterAll) ||
    sides.indexOf(a.side) - sides.indexOf(b.side) ||
    a.span.start - b.span.start ||
    (a.annotationId < b.annotationId ? -1 : a.annotationId > b.annotationId ? 1 : 0) ||
    a.targetIndex - b.targetIndex ||
    a.spanIndex - b.spanIndex
  )
}
