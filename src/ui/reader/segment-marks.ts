// The marks that stand on a segment, as they are painted and hit. It knows the document and nothing of the page.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { Annotation, AnnotationKind, Id } from '../../model/records.ts'
import type { SegmentIndex } from '../../model/segment-index.ts'
import { widenToLigature } from '../../text/ligatures.ts'
import type { TextRange } from '../../text/text-range.ts'

/** One span of an annotation, widened over lam-alef so that it has a width. The anchor itself stays as it was set. */
export interface SegmentMark extends TextRange {
  readonly annotationId: Id<'annotation'>
  readonly kind: AnnotationKind
}

/** The marks of one segment (UTF-16, logical order), in no particular order; orphans are left out. */
export function marksOn(document: ArticleDocument, index: SegmentIndex, segmentId: Id<'segment'>): SegmentMark[] {
  const text = document.segment(segmentId)?.text ?? ''
  return index.annotationsOf(segmentId).flatMap(id => {
    const annotation = document.annotation(id)
    return annotation ? marksOfAnnotation(annotation, segmentId, text) : []
  })
}

/** The marks of one annotation on a segment with this text. */
export function marksOfAnnotation({ id, kind, targets }: Annotation, segmentId: Id<'segment'>, text: string): SegmentMark[] {
  const marks: SegmentMark[] = []
  for (const { spans } of targets)
    for (const span of spans)
      if (span.segmentId === segmentId && !span.status && span.start < span.end && span.end <= text.length)
        marks.push({ ...widenToLigature(text, span), annotationId: id, kind })
  return marks
}

/** Short marks come before the long ones around them; of equal ones an entity is nearest to the words and a claim farthest. */
export function innermostFirst(a: SegmentMark, b: SegmentMark): number {
  return a.end - a.start - (b.end - b.start) || a.start - b.start || nearness[a.kind] - nearness[b.kind] || (a.annotationId < b.annotationId ? -1 : 1)
}

const nearness: { readonly [K in AnnotationKind]: number } = { entity: 0, number: 1, source: 2, claim: 3 }

/** The annotations over the letter at `offset`, innermost first. */
export function annotationsOver(marks: readonly SegmentMark[], offset: number): readonly Id<'annotation'>[] {
  const over = marks.filter(({ start, end }) => start <= offset && offset < end).toSorted(innermostFirst)
  return [...new Set(over.map(mark => mark.annotationId))]
}

/** The annotation that a click chooses: the innermost, or the one after the active, round. Null where there is none. */
export function nextOver(over: readonly Id<'annotation'>[], active: Id<'annotation'> | null): Id<'annotation'> | null {
  if (over.length === 0) return null
  const at = active === null ? -1 : over.indexOf(active)
  return over[(at + 1) % over.length]!
}
