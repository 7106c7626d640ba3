// Which kinds of marks lie where on the strip: the strip cut into short pieces, for each side the kinds that occur in
// them. Pure; drawing ten thousand marks so costs no more than drawing a few hundred.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { Annotation, AnnotationKind, PerSide } from '../../model/records.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import type { SearchHit } from '../../commands/search-hits.ts'
import { placeOnScale, type StripScale } from './strip-scale.ts'

export interface StripMarks {
  readonly pieces: number
  /** For each piece of a side the kinds in it, a bit a kind. */
  readonly kinds: PerSide<Uint8Array>
}

export const hasKind = (bits: number, kind: AnnotationKind): boolean => ((bits >> annotationKinds.indexOf(kind)) & 1) === 1

const pieceAt = (height: number, pieces: number): number => Math.min(pieces - 1, Math.floor(height * pieces))

/** Linear in the spans of all annotations; orphaned ones stand nowhere. */
export function stripMarks(document: ArticleDocument, scale: StripScale, pieces: number): StripMarks {
  const kinds = { original: new Uint8Array(pieces), rendering: new Uint8Array(pieces) }
  for (const { kind, targets } of document.all('annotation')) {
    const bit = 1 << annotationKinds.indexOf(kind)
    for (const { side, spans } of targets)
      for (const { segmentId, start, status } of spans) {
        const height = status ? null : placeOnScale(scale, segmentId, start)
        if (height !== null) kinds[side][pieceAt(height, pieces)]! |= bit
      }
  }
  return { pieces, kinds }
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
