// What has to be put right in a document so that every invariant holds again. See README.md.

import type { ArticleDocument, RecordChanges } from './article-document.ts'
import { findSuspects, type RepairScope } from './find-suspects.ts'
import { moveSpans } from './move-spans.ts'
import type { Alignment, Annotation, Article, Claim, DocumentRecord, Id, Segment } from './records.ts'
import { bodyIdOf } from './body-id-of.ts'
import { verifyAnchor } from './text-anchor.ts'

/**
 * The changes that restore every invariant: none when nothing is amiss. Without a scope everything is looked at, which
 * is linear; with one, only what its changes can have broken in a document that was in order before them.
 */
export function findRepairs(document: ArticleDocument, scope?: RepairScope): RecordChanges {
  const suspects = findSuspects(document, scope)
  const repairs = new Map<Id, DocumentRecord | undefined>()
  const note = (before: DocumentRecord, after: DocumentRecord | undefined) => {
    if (before !== after) repairs.set(before.id, after)
  }
  for (const article of surplusArticles(suspects.articles)) note(article, undefined)
  const aligned = new Set<Id>()
  for (const alignment of suspects.alignments) note(alignment, repairAlignment(alignment, document, aligned))
  for (const claim of suspects.claims) note(claim, repairClaim(claim, document))
  for (const annotation of suspects.annotations) {
    const { mention, body } = repairBody(annotation, id => repairs.get(id) ?? document.get(id))
    note(annotation, repairPlaces(mention, document))
    if (body) repairs.set(body.id, body)
  }
  return repairs
}

/** All but the oldest: every tab keeps the same one. */
function surplusArticles(articles: readonly Article[]): readonly Article[] {
  const age = ({ createdAt, id }: Article) => `${createdAt} ${id}`
  return [...articles].sort((a, b) => (age(a) < age(b) ? -1 : 1)).slice(1)
}

/** Keeps the segments that exist, stand on that side and are in no earlier alignment; none left, no alignment. */
function repairAlignment(alignment: Alignment, document: ArticleDocument, aligned: Set<Id>): Alignment | undefined {
  const keep = (ids: readonly Id<'segment'>[], side: Segment['side']) => {
    const kept = ids.filter(id => document.segment(id)?.side === side && !aligned.has(id) && aligned.add(id))
    return kept.length === ids.length ? ids : kept
  }
  const original = keep(alignment.original, 'original')
  const rendering = keep(alignment.rendering, 'rendering')
  if (original.length + rendering.length === 0) return undefined
  return original === alignment.original && rendering === alignment.rendering
    ? alignment
    : { ...alignment, original, rendering }
}

function repairClaim(claim: Claim, document: ArticleDocument): Claim {
  const attribution = claim.attribution.filter(({ sourceId }) => document.source(sourceId))
  return attribution.length === claim.attribution.length ? claim : { ...claim, attribution }
}

function repairPlaces(annotation: Annotation, document: ArticleDocument): Annotation {
  const targets = moveSpans(annotation.targets, (span, { side }) => {
    const segment = document.segment(span.segmentId)
    return verifyAnchor(span, segment?.side === side ? segment.text : undefined)
  })
  return targets === annotation.targets ? annotation : { ...annotation, targets }
}

/**
 * A plain record to stand for a body that is not there: the mention is kept, and the record says what it marked. Under
 * the id that the mention names, or under a new one where a record of another type has that id.
 */
function repairBody(
  annotation: Annotation,
  get: (id: Id) => DocumentRecord | undefined,
): { mention: Annotation; body: DocumentRecord | null } {
  const named = bodyIdOf(annotation)
  if (annotation.kind === 'number' || named === null || get(named)?.type === annotation.kind)
    return { mention: annotation, body: null }
  let id = named
  for (let i = 1; get(id) && get(id)!.type !== annotation.kind; i++)
    id = `${annotation.id.slice(0, 60)}-${annotation.kind}-${i}`
  const mention = id === named ? annotation : ({ ...annotation, [`${annotation.kind}Id`]: id } as Annotation)
  return { mention, body: get(id) ? null : standIn(annotation, id) }
}

function standIn(annotation: Annotation, id: string): DocumentRecord | null {
  const { createdBy, createdAt, updatedAt } = annotation
  const made = { createdBy, createdAt, updatedAt, note: '' }
  const words = (side: Segment['side']) => {
    const spans = annotation.targets.find(target => target.side === side)?.spans ?? []
    return spans.map(span => span.exact).join(' … ')
  }
  const names = { original: words('original'), rendering: words('rendering') }
  switch (annotation.kind) {
    case 'entity':
      return { ...made, type: 'entity', id, entityType: 'organization', names, aliases: [], link: '' }
    case 'claim':
      return { ...made, type: 'claim', id, wording: names, verdict: null, attribution: [], needsReview: false }
    case 'source':
      return { ...made, type: 'source', id, sourceKind: 'outlet', names, link: '' }
    case 'number':
      return null
  }
}
