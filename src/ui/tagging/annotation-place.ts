// Where an annotation stands in the article, for sorting. Derived from records and rows; knows no list.

import type { ArticleRows } from '../../model/article-rows.ts'
import type { Annotation } from '../../model/records.ts'

export interface AnnotationPlace {
  readonly annotation: Annotation
  /** The row of its first words in reading order; those set aside follow the article. -1 when all its words are gone. */
  readonly row: number
  /** 0 in the original, 1 in the rendering. */
  readonly side: number
  readonly ordinal: number
  readonly start: number
  readonly end: number
}

const known = new WeakMap<ArticleRows, WeakMap<Annotation, AnnotationPlace>>()

/** The first place whose words are in the text, the original before the rendering in one row. Remembered by record. */
export function annotationPlace(annotation: Annotation, rows: ArticleRows): AnnotationPlace {
  let places = known.get(rows)
  if (!places) known.set(rows, (places = new WeakMap()))
  let place = places.get(annotation)
  if (!place) places.set(annotation, (place = findPlace(annotation, rows)))
  return place
}

function findPlace(annotation: Annotation, rows: ArticleRows): AnnotationPlace {
  let first: AnnotationPlace | null = null
  for (const target of annotation.targets) {
    const side = target.side === 'original' ? 0 : 1
    for (const span of target.spans) {
      const at = span.status ? undefined : rows.placeOf.get(span.segmentId)
      if (!at) continue
      const place = { annotation, row: at.row, side, ordinal: at.ordinal, start: span.start, end: span.end }
      if (!first || comparePlaces(place, first) < 0) first = place
    }
  }
  return first ?? { annotation, row: -1, side: 0, ordinal: 0, start: 0, end: 0 }
}

/** Reading order; of two that begin together the longer first, and for equal ones the same order in every tab. */
export function comparePlaces(a: AnnotationPlace, b: AnnotationPlace): number {
  return (
    a.row - b.row || a.side - b.side || a.ordinal - b.ordinal || a.start - b.start || b.end - a.end ||
    (a.annotation.id < b.annotation.id ? -1 : a.annotation.id > b.annotation.id ? 1 : 0)
  )
}
