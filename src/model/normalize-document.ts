// Restores the invariants of a document after anything foreign: loading, another tab, an import. See README.md.

import type { ArticleDocument, RecordChanges } from './article-document.ts'
import type { Alignment, Annotation, Claim, DocumentRecord, Id, Segment, Target } from './records.ts'
import { verifyAnchor } from './text-anchor.ts'

/**
 * The document with every invariant restored: pure, idempotent, linear. It mends and marks, and never drops an
 * annotation, an entity, a claim, a source or a segment. Returns the same document when nothing was amiss.
 */
export function normalizeDocument(document: ArticleDocument): ArticleDocument {
  const changes = new Map<Id, DocumentRecord | undefined>()
  const aligned = new Set<Id>()
  const note = (before: DocumentRecord, after: DocumentRecord | undefined) => {
    if (before !== after) changes.set(before.id, after)
  }
  for (const record of inIdOrder(document, 'alignment')) note(record, normalizeAlignment(record, document, aligned))
  for (const record of document.all('claim')) note(record, normalizeClaim(record, document))
  for (const record of document.all('annotation')) {
    note(record, normalizeAnnotation(record, document))
    const stub = missingBody(record, document)
    if (stub && !changes.has(stub.id)) changes.set(stub.id, stub)
  }
  return document.with(changes as RecordChanges)
}

/** Two alignments that claim one segment are settled the same way in every tab. */
const inIdOrder = (document: ArticleDocument, type: 'alignment'): Alignment[] =>
  [...document.all(type)].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Keeps the segments that exist, stand on that side and are in no earlier alignment; none left, no alignment. */
function normalizeAlignment(alignment: Alignment, document: ArticleDocument, aligned: Set<Id>): Alignment | undefined {
  const keep = (ids: readonly Id<'segment'>[], side: Segment['side']) => {
    const kept = ids.filter(id => document.segment(id)?.side === side && !aligned.has(id) && aligned.add(id))
    return kept.length === ids.length ? ids : kept
  }
  const original = keep(alignment.original, 'original')
  const rendering = keep(alignment.rendering, 'rendering')
  if (original.length + rendering.length === 0) return undefined
  return original === alignment.original && rendering === alignment.rendering ? alignment : { ...alignment, original, rendering }
}

function normalizeClaim(claim: Claim, document: ArticleDocument): Claim {
  const attribution = claim.attribution.filter(({ sourceId }) => document.source(sourceId))
  return attribution.length === claim.attribution.length ? claim : { ...claim, attribution }
}

function normalizeAnnotation(annotation: Annotation, document: ArticleDocument): Annotation {
  let changed = false
  const targets = annotation.targets.map((target): Target => {
    const spans = target.spans.map(span => {
      const segment = document.segment(span.segmentId)
      return verifyAnchor(span, segment?.side === target.side ? segment.text : undefined)
    })
    if (spans.every((span, i) => span === target.spans[i])) return target
    changed = true
    return { ...target, spans }
  })
  return changed ? { ...annotation, targets } : annotation
}

/** A plain record to stand for a body that a foreign change took away: the mention is kept, and says what it marked. */
function missingBody(annotation: Annotation, document: ArticleDocument): DocumentRecord | null {
  const { createdBy, createdAt, updatedAt } = annotation
  const made = { createdBy, createdAt, updatedAt, note: '' }
  const words = (side: Segment['side']) =>
    annotation.targets.find(target => target.side === side)?.spans.map(span => span.exact).join(' … ') ?? ''
  const names = { original: words('original'), rendering: words('rendering') }
  if (annotation.kind === 'entity' && !document.entity(annotation.entityId))
    return { ...made, type: 'entity', id: annotation.entityId, entityType: 'organization', names, aliases: [], link: '' }
  if (annotation.kind === 'claim' && !document.claim(annotation.claimId))
    return { ...made, type: 'claim', id: annotation.claimId, wording: names, verdict: null, attribution: [], needsReview: false }
  if (annotation.kind === 'source' && !document.source(annotation.sourceId))
    return { ...made, type: 'source', id: annotation.sourceId, sourceKind: 'outlet', names, link: '' }
  return null
}
