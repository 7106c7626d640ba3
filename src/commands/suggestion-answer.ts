// What the document says to a suggestion already.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Annotation, Target } from '../model/records.ts'
import type { SegmentIndex } from '../model/segment-index.ts'
import type { SuggestedSpan, SuggestedTarget, Suggestion } from '../model/suggestion.ts'

interface Reading {
  readonly document: ArticleDocument
  readonly index: SegmentIndex
}

/** Whether all its words stand where it says; an edit may have overtaken it. */
export const standsInText = (
  { document }: Pick<Reading, 'document'>,
  { targets }: Pick<Suggestion, 'targets'>,
): boolean =>
  targets.length > 0 &&
  targets.every(target => target.spans.length > 0 && target.spans.every(span => stands(document, span)))

const stands = (document: ArticleDocument, { segmentId, start, end, exact }: SuggestedSpan): boolean =>
  start < end && document.segment(segmentId)?.text.slice(start, end) === exact

/** The annotations on a segment. */
export type AnnotationsOn = (segmentId: string) => readonly Annotation[]

/** Looked up once a segment: for many questions about one state of the article. */
export function annotationsOnSegments({ document, index }: Reading): AnnotationsOn {
  const known = new Map<string, readonly Annotation[]>()
  return segmentId => {
    let annotations = known.get(segmentId)
    if (!annotations) {
      annotations = index.annotationsOf(segmentId).flatMap(id => document.annotation(id) ?? [])
      known.set(segmentId, annotations)
    }
    return annotations
  }
}

/**
 * The annotation of the same kind that covers at least half of the words of one of its places; null when nobody has
 * marked them. Costs the annotations on its segments.
 */
export function suggestionAnswer(
  annotationsOn: AnnotationsOn,
  { kind, targets }: Pick<Suggestion, 'kind' | 'targets'>,
): Annotation | null {
  for (const target of targets)
    for (const { segmentId } of target.spans)
      for (const annotation of annotationsOn(segmentId))
        if (annotation.kind === kind && coversHalf(annotation, target)) return annotation
  return null
}

/** Whether an annotation covers at least half of the words of a place. */
export function coversHalf({ targets }: Pick<Annotation, 'targets'>, { side, spans }: SuggestedTarget): boolean {
  let length = 0,
    covered = 0
  for (const span of spans) {
    length += span.end - span.start
    for (const target of targets) if (target.side === side) covered += coveredBy(target, span)
  }
  return covered > 0 && 2 * covered >= length
}

function coveredBy({ spans }: Target, { segmentId, start, end }: SuggestedSpan): number {
  let covered = 0
  for (const other of spans)
    if (!other.status && other.segmentId === segmentId)
      covered += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start))
  return covered
}
