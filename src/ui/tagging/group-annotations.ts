// Sorts and groups the annotations of an article for the list. Pure; it knows records and no words for people.

import type { ListOrder } from '../../commands/workspace-view.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRows } from '../../model/article-rows.ts'
import type { Annotation, AnnotationKind, Id, Side } from '../../model/records.ts'
import { annotationKinds, otherSide } from '../../model/vocabulary.ts'
import { annotationPlace, comparePlaces, type AnnotationPlace } from './annotation-place.ts'

/** What stands over a group. A section is named by the segments of its heading; null where the article begins without one. */
export type GroupHeading =
  | { readonly by: 'section'; readonly segmentIds: readonly Id<'segment'>[] | null }
  | { readonly by: 'set-aside' }
  | { readonly by: 'lost' }
  | { readonly by: 'kind'; readonly kind: AnnotationKind }
  | { readonly by: 'entity'; readonly entityId: Id<'entity'> }

export interface AnnotationGroup {
  readonly key: string
  readonly heading: GroupHeading
  /** In reading order. Never empty. */
  readonly annotationIds: readonly Id<'annotation'>[]
}

export interface GroupRequest {
  readonly document: ArticleDocument
  readonly rows: ArticleRows
  readonly order: ListOrder
  /** Whether an annotation is shown. */
  readonly isShown: (annotation: Annotation) => boolean
  /** The side whose names the reader sees, where there are any. */
  readonly nameSide: Side
  /** Compares two names as the reader's language sorts them. */
  readonly compareNames: (a: string, b: string) => number
}

/** The groups in the order asked for, annotations whose words are all gone in a group of their own at the end. n log n. */
export function groupAnnotations(request: GroupRequest): readonly AnnotationGroup[] {
  const { document, rows, order, isShown } = request
  const places: AnnotationPlace[] = []
  for (const annotation of document.all('annotation')) if (isShown(annotation)) places.push(annotationPlace(annotation, rows))
  places.sort(comparePlaces)
  const headingOf = order === 'place' ? sectionHeadings(rows) : order === 'kind' ? kindHeading : entityHeading
  const groups = gather(places, place => (place.row < 0 ? lost : headingOf(place)))
  const names = order === 'entity' ? namesOfGroups(groups, request) : null
  return groups.sort((a, b) => rankOf(a) - rankOf(b) || (names ? request.compareNames(names.get(a)!, names.get(b)!) : 0))
}

/** How many annotations there are of each kind. Linear. */
export function countKinds(document: ArticleDocument): { readonly [K in AnnotationKind]: number } {
  const counts = { entity: 0, claim: 0, number: 0, source: 0 }
  for (const annotation of document.all('annotation')) counts[annotation.kind]++
  return counts
}

const lost: GroupHeading = { by: 'lost' }
const setAside: GroupHeading = { by: 'set-aside' }
const kindHeading = ({ annotation }: AnnotationPlace): GroupHeading => ({ by: 'kind', kind: annotation.kind })
const entityHeading = (place: AnnotationPlace): GroupHeading =>
  place.annotation.kind === 'entity' ? { by: 'entity', entityId: place.annotation.entityId } : kindHeading(place)

/** From a place to the heading over it: the last title or heading row at or before its row. */
function sectionHeadings(rows: ArticleRows): (place: AnnotationPlace) => GroupHeading {
  let heading: GroupHeading = { by: 'section', segmentIds: null }
  const headings = rows.rows.map(row => {
    if (row.role === 'title' || row.role === 'heading') heading = { by: 'section', segmentIds: [...row.original, ...row.rendering] }
    return heading
  })
  return place => headings[place.row] ?? setAside
}

function gather(places: readonly AnnotationPlace[], headingOf: (place: AnnotationPlace) => GroupHeading): AnnotationGroup[] {
  const groups = new Map<string, { heading: GroupHeading; annotationIds: Id<'annotation'>[] }>()
  for (const place of places) {
    const heading = headingOf(place)
    const key = keyOf(heading)
    const group = groups.get(key)
    if (group) group.annotationIds.push(place.annotation.id)
    else groups.set(key, { heading, annotationIds: [place.annotation.id] })
  }
  return Array.from(groups, ([key, group]) => ({ key, ...group }))
}

function keyOf(heading: GroupHeading): string {
  if (heading.by === 'section') return `section ${heading.segmentIds?.[0] ?? ''}`
  if (heading.by === 'kind') return heading.kind
  return heading.by === 'entity' ? `entity ${heading.entityId}` : heading.by
}

/** Sections in reading order and entities come first, then kinds in their own order, then what is set aside or lost. */
function rankOf({ heading }: AnnotationGroup): number {
  if (heading.by === 'kind') return 1 + annotationKinds.indexOf(heading.kind)
  return heading.by === 'set-aside' ? 8 : heading.by === 'lost' ? 9 : 0
}

/** What groups are sorted by: the name of their entity, as it is shown. */
function namesOfGroups(groups: readonly AnnotationGroup[], { document, nameSide }: GroupRequest): ReadonlyMap<AnnotationGroup, string> {
  const nameOf = ({ heading }: AnnotationGroup) => {
    const names = heading.by === 'entity' ? document.entity(heading.entityId)?.names : undefined
    return names?.[nameSide] || names?.[otherSide(nameSide)] || ''
  }
  return new Map(groups.map(group => [group, nameOf(group)]))
}
