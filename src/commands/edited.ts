// Laying the changes of a form over a record.

import { isSame } from '../model/is-same.ts'

/** `record` with `changes` over it; null when they change nothing. Fields set to undefined count as not given. */
export function edited<R extends object>(record: R, changes: Partial<R>): R | null {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  const next = { ...record, ...Object.fromEntries(given) }
  return isSame(next, record) ? null : next
}
