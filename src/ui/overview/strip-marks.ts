// Which kinds of marks lie where on the strip: the strip cut into short pieces, for each side how many of each kind
// begin in them. Pure; drawing ten thousand marks so costs no more than drawing a few hundred.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { Annotation, AnnotationKind, DocumentRecord, PerSide, Side } from '../../model/records.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import type { SearchHit } from '../../commands/search-hits.ts'
import { placeOnScale, type StripScale } from './strip-scale.ts'

export interface StripMarks {
  readonly document: ArticleDocument
  readonly scale: StripScale
  readonly pieces: number
  /** For each piece of a side how many marks of each kind begin in it, a number a kind. */
  readonly counts: PerSide<Uint32Array>
}

export const hasKind = ({ counts }: Pick<StripMarks, 'counts'>, side: Side, piece: number, kind: AnnotationKind): boolean =>
  counts[side][piece * annotationKinds.length + annotationKinds.indexOf(kind)]! > 0

const pieceAt = (height: number, pieces: number): number => Math.min(pieces - 1, Math.floor(height * pieces))

/**
 * The marks of a document; orphaned ones stand nowhere. Carried on from those of an earlier state of it on the same
 * scale it costs what changed, else it is linear in the spans of all annotations.
 */
export function stripMarks(document: ArticleDocument, scale: StripScale, pieces: number, before?: StripMarks | null): StripMarks {
  const isGoingOn = before?.scale === scale && before.pieces === pieces
  const empty = () => new Uint32Array(pieces * annotationKinds.length)
  const counts = isGoingOn
    ? { original: before.counts.original.slice(), rendering: before.counts.rendering.slice() }
    : { original: empty(), rendering: empty() }
  const count = (record: DocumentRecord | undefined, by: 1 | -1) => {
    if (record?.type !== 'annotation') return
    const kind = annotationKinds.indexOf(record.kind)
    for (const { side, spans } of record.targets)
      for (const { segmentId, start, status } of spans) {
        const height = status ? null : placeOnScale(scale, segmentId, start)
        if (height !== null) counts[side][pieceAt(height, pieces) * annotationKinds.length + kind]! += by
      }
  }
  for (const [was, is] of document.differencesFrom(isGoingOn ? before.document : undefined)) {
    count(was, -1)
    count(is, 1)
  }
  return { document, scale, pieces, counts }
}

/** The pieces of each side that some annotations, such as the selected ones, stand in. */
export function piecesOf(annotations: Iterable<Annotation>, scale: StripScale, pieces: number): PerSide<ReadonlySet<number>> {
  const found = { original: new Set<number>(), rendering: new Set<number>() }
  for (const { targets } of annotations)
    for (const { side, spans } of targets)
      for (const { segmentId, start, status } of spans) {
        const height = status ? null : placeOnScale(scale, segmentId, start)
        if (height !== null) found[side].add(pieceAt(height, pieces))
      }
  return found
}

/** The pieces that hold words which a search found, by side. */
export function piecesOfHits(hits: readonly Pick<SearchHit, 'side' | 'segmentId' | 'start'>[], scale: StripScale, pieces: number): PerSide<ReadonlySet<number>> {
  const found = { original: new Set<number>(), rendering: new Set<number>() }
  for (const { side, segmentId, start } of hits) {
    const height = placeOnScale(scale, segmentId, start)
    if (height !== null) found[side].add(pieceAt(height, pieces))
  }
  return found
}
