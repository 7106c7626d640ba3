// Tells a diff that this tool wrote from anything else that may stand in its place.

import type { RecordDiff } from '../model/record-diff.ts'
import { isRecord } from './is-record.ts'

/** Enough to do it again without falling over; linear in the diff. */
export function isSoundDiff(value: unknown): value is RecordDiff {
  if (typeof value !== 'object' || value === null) return false
  const { added, updated, removed } = value as Record<string, unknown>
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(isRecord)
  return (
    [added, removed].every(list => Array.isArray(list) && list.every(isRecord)) &&
    Array.isArray(updated) &&
    updated.every(isPair)
  )
}
