// What a rebased diff could not do, as both versions of each record.

import { isSame } from './is-same.ts'
import type { Rebased } from './rebase-diff.ts'
import type { RecordDiff } from './record-diff.ts'
import type { Annotation, DocumentRecord, Id } from './records.ts'
import { wordsOfTargets } from './without-places.ts'

/** Two versions of one record that could not be merged; null stands for taken away. Where both are records they differ in the fields in question only. */
export interface Conflict {
  readonly kept: DocumentRecord | null
  readonly other: DocumentRecord | null
}

/**
 * One for each record whose conflict left something out: what stands now, and the same with what the diff wanted (or,
 * where an edit met a removal, nothing). Marks that only moved are none. Costs what the diff holds.
 */
export function findConflicts(
  diff: RecordDiff,
  { document, conflicts }: Pick<Rebased, 'document' | 'conflicts'>,
): Conflict[] {
  const wanted = new Map<Id, readonly [before: DocumentRecord | null, after: DocumentRecord | null]>()
  for (const record of diff.added) wanted.set(record.id, [null, record])
  for (const [before, after] of diff.updated) wanted.set(after.id, [before, after])
  for (const record of diff.removed) wanted.set(record.id, [record, null])
  return conflicts.flatMap(id => {
    const [before, after] = wanted.get(id) ?? [null, null]
    const kept = document.get(id) ?? null
    if (!kept || !after) return kept === after ? [] : [{ kept, other: after }]
    const other = withFields(kept, before, after)
    if (other !== kept) return [{ kept, other }]
    // All of the edit stands: what was in its way was a removal.
    return before ? [{ kept, other: null }] : []
  })
}

/** `kept` with every field that the diff changed and that stands otherwise; `kept` itself when there is none. */
function withFields(kept: DocumentRecord, before: DocumentRecord | null, after: DocumentRecord): DocumentRecord {
  const fields = (record: DocumentRecord | null) => (record ?? {}) as Readonly<Record<string, unknown>>
  const taken = Object.entries(after).filter(
    ([field, value]) =>
      field !== 'updatedAt' &&
      !isSame(valueOf(field, fields(before)[field]), valueOf(field, value)) &&
      !isSame(valueOf(field, fields(kept)[field]), valueOf(field, value)),
  )
  return taken.length === 0 ? kept : ({ ...kept, ...Object.fromEntries(taken) } as DocumentRecord)
}

/** Places count by their words. */
const valueOf = (field: string, value: unknown): unknown =>
  field === 'targets' && Array.isArray(value) ? wordsOfTargets(value as Annotation['targets']) : value
