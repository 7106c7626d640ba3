// What changed between two states of a document. The same value serves undo, saving and another tab.

import type { DocumentRecord } from './records.ts'
import type { RecordChanges } from './article-document.ts'

export interface RecordDiff {
  readonly added: readonly DocumentRecord[]
  readonly updated: readonly (readonly [before: DocumentRecord, after: DocumentRecord])[]
  readonly removed: readonly DocumentRecord[]
}

export const emptyDiff: RecordDiff = { added: [], updated: [], removed: [] }

export const isEmptyDiff = (diff: RecordDiff): boolean =>
  diff.added.length + diff.updated.length + diff.removed.length === 0

/** A diff followed by its inverse leaves a document as it was. */
export const invertDiff = (diff: RecordDiff): RecordDiff => ({
  added: diff.removed,
  updated: diff.updated.map(([before, after]) => [after, before]),
  removed: diff.added,
})

/** What a diff writes over a document that it was made from: no merging. `rebaseDiff` is for any other document. */
export function toChanges(diff: RecordDiff): RecordChanges {
  const changes = new Map<string, DocumentRecord | undefined>()
  for (const record of diff.removed) changes.set(record.id, undefined)
  for (const record of diff.added) changes.set(record.id, record)
  for (const [, after] of diff.updated) changes.set(after.id, after)
  return changes
}

/** One diff that does what `first` and then `second` do; a record made and dropped again leaves no trace. */
export function joinDiffs(first: RecordDiff, second: RecordDiff): RecordDiff {
  const ends = new Map<string, [before: DocumentRecord | undefined, after: DocumentRecord | undefined]>()
  const note = (id: string, before: DocumentRecord | undefined, after: DocumentRecord | undefined) => {
    const known = ends.get(id)
    ends.set(id, [known ? known[0] : before, after])
  }
  for (const diff of [first, second]) {
    for (const record of diff.added) note(record.id, undefined, record)
    for (const [before, after] of diff.updated) note(before.id, before, after)
    for (const record of diff.removed) note(record.id, record, undefined)
  }
  return toDiff(ends.values())
}

/** A diff from pairs of states of records; undefined stands for absent. */
export function toDiff(ends: Iterable<readonly [DocumentRecord | undefined, DocumentRecord | undefined]>): RecordDiff {
  const added: DocumentRecord[] = []
  const updated: [DocumentRecord, DocumentRecord][] = []
  const removed: DocumentRecord[] = []
  for (const [before, after] of ends) {
    if (before && after) {
      if (before !== after) updated.push([before, after])
    } else if (after) added.push(after)
    else if (before) removed.push(before)
  }
  return { added, updated, removed }
}
