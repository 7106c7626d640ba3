// The list of what could not be merged, as plain values.

import type { Id } from '../model/records.ts'
import type { KeptConflict } from '../storage/article-repository.ts'

/** Once for each place in the journal; what is decided about already in the known one does not come back. */
export const addConflict = (known: readonly KeptConflict[], conflict: KeptConflict): readonly KeptConflict[] =>
  known.some(({ seq }) => seq === conflict.seq) ? known : [...known, conflict]

/** Without one record of one conflict; a conflict with no record left goes. */
export function withoutConflict(known: readonly KeptConflict[], seq: number, recordId: Id): readonly KeptConflict[] {
  return known.flatMap(conflict => {
    if (conflict.seq !== seq) return [conflict]
    const records = conflict.records.filter(({ kept, other }) => (kept ?? other)?.id !== recordId)
    return records.length > 0 ? [{ ...conflict, records }] : []
  })
}
