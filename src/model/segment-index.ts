// Which annotations stand on a segment, and which annotations mention an entity, a claim or a source. Derived.

import type { ArticleDocument } from './article-document.ts'
import { bodyIdOf } from './body-id-of.ts'
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

  /** Brings the index to the state after `diff`, and names the keys whose lists or annotations changed. Each list is copied once. */
  update(diff: RecordDiff): ReadonlySet<Id> {
    const touched = new Set<Id>()
    const gone = new Map<Id, Set<Id>>(),
      come = new Map<Id, Id<'annotation'>[]>()
    const drop = (record: DocumentRecord) => {
      if (record.type === 'annotation')
        for (const key of keysOf(record)) entryOf(gone, key, () => new Set()).add(record.id)
    }
    const add = (record: DocumentRecord) => {
      if (record.type === 'annotation') for (const key of keysOf(record)) entryOf(come, key, () => []).push(record.id)
    }
    for (const record of diff.removed) drop(record)
    for (const record of diff.added) add(record)
    for (const [before, after] of diff.updated) {
      if (after.type === 'segment') touched.add(after.id)
      drop(before)
      add(after)
    }
    for (const key of new Set([...gone.keys(), ...come.keys()])) {
      const left = gone.get(key)
      const rest = left ? this.annotationsOf(key).filter(id => !left.has(id)) : this.annotationsOf(key)
      const list = [...rest, ...(come.get(key) ?? none)]
      if (list.length > 0) this.lists.set(key, list)
      else this.lists.delete(key)
      touched.add(key)
    }
    return touched
  }
}

function entryOf<V>(map: Map<Id, V>, key: Id, create: () => V): V {
  const known = map.get(key)
  if (known) return known
  const entry = create()
  map.set(key, entry)
  return entry
}

const none: readonly Id<'annotation'>[] = []

/** The segments under an annotation (orphaned spans left out) and what it mentions. */
function keysOf(annotation: Annotation): readonly Id[] {
  const keys: Id[] = []
  for (const target of annotation.targets)
    for (const span of target.spans) if (!span.status && !keys.includes(span.segmentId)) keys.push(span.segmentId)
  const body = bodyIdOf(annotation)
  if (body && !keys.includes(body)) keys.push(body)
  return keys
}
