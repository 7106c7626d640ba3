// Which annotations stand on a segment, and which annotations mention an entity, a claim or a source. Derived.

import type { ArticleDocument } from './article-document.ts'
import type { RecordDiff } from './record-diff.ts'
import type { Annotation, DocumentRecord, Id } from './records.ts'

/**
 * Annotation ids by the id of what they stand on (segments) and what they mention (entity, claim, source). One
 * mutable-looking map of small arrays, replaced array by array, so that updating costs what changed.
 */
export class SegmentIndex {
  private readonly lists = new Map<Id, readonly Id<'annotation'>[]>()

  /** From scratch; linear. */
  static of(document: ArticleDocument): SegmentIndex {
    const index = new SegmentIndex()
    const lists = index.lists as Map<Id, Id<'annotation'>[]>
    for (const annotation of document.all('annotation'))
      for (const key of keysOf(annotation)) {
        const list = lists.get(key)
        if (list) list.push(annotation.id)
        else lists.set(key, [annotation.id])
      }
    return index
  }

  /** The annotations under a segment, entity, claim or source, in no particular order. */
  annotationsOf(id: Id): readonly Id<'annotation'>[] {
    return this.lists.get(id) ?? none
  }

  /** Brings the index to the state after `diff`, and names the keys whose lists or annotations changed. */
  update(diff: RecordDiff): ReadonlySet<Id> {
    const touched = new Set<Id>()
    for (const record of diff.removed) this.drop(record, touched)
    for (const record of diff.added) this.add(record, touched)
    for (const [before, after] of diff.updated) {
      if (after.type === 'segment') touched.add(after.id)
      this.drop(before, touched)
      this.add(after, touched)
    }
    return touched
  }

  private add(record: DocumentRecord, touched: Set<Id>): void {
    if (record.type !== 'annotation') return
    for (const key of keysOf(record)) {
      this.lists.set(key, [...this.annotationsOf(key), record.id])
      touched.add(key)
    }
  }

  private drop(record: DocumentRecord, touched: Set<Id>): void {
    if (record.type !== 'annotation') return
    for (const key of keysOf(record)) {
      const rest = this.annotationsOf(key).filter(id => id !== record.id)
      if (rest.length > 0) this.lists.set(key, rest)
      else this.lists.delete(key)
      touched.add(key)
    }
  }
}

const none: readonly Id<'annotation'>[] = []

/** The segments under an annotation (orphaned spans left out) and what it mentions. */
function keysOf(annotation: Annotation): Set<Id> {
  const keys = new Set<Id>()
  for (const target of annotation.targets) for (const span of target.spans) if (!span.status) keys.add(span.segmentId)
  const body = bodyIdOf(annotation)
  if (body) keys.add(body)
  return keys
}

/** The entity, claim or source that an annotation mentions; null for a number. */
export function bodyIdOf(annotation: Annotation): Id | null {
  if (annotation.kind === 'entity') return annotation.entityId
  if (annotation.kind === 'claim') return annotation.claimId
  return annotation.kind === 'source' ? annotation.sourceId : null
}
