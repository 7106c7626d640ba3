// What is done while there is no database: one joined diff an article, in local storage, until the journal has it.

import { joinDiffs, type RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import { isSoundDiff } from './is-sound-diff.ts'
import type { LocalShelf } from './local-shelf.ts'
import { pendingPrefix as prefix } from './pending-prefix.ts'

export interface Pending {
  readonly raw: string
  /** Null when it cannot be read, or a newer tool wrote it. */
  readonly diff: RecordDiff | null
}

export interface PendingShelf {
  ids(): Id<'article'>[]
  read(id: Id<'article'>): Pending | null
  /** Adds a diff to what is there; false when there is no room, or what is there cannot be read. */
  add(id: Id<'article'>, diff: RecordDiff): boolean
  /** Takes away what was read, unless it has changed since. */
  remove(id: Id<'article'>, raw: string): void
}

export function createPendingShelf(shelf: LocalShelf): PendingShelf {
  const read = (id: Id<'article'>): Pending | null => {
    const raw = shelf.read(prefix + id)
    return raw === null ? null : { raw, diff: parse(raw) }
  }
  return {
    ids: () => shelf.namesAfter(prefix),
    read,
    add(id, diff) {
      const there = read(id)
      if (there && !there.diff) return false
      const joined = there?.diff ? joinDiffs(there.diff, diff) : diff
      return shelf.write(prefix + id, JSON.stringify({ format: 'hashiya-pending', schemaVersion, diff: joined }))
    },
    remove(id, raw) {
      if (shelf.read(prefix + id) === raw) shelf.remove(prefix + id)
    },
  }
}

function parse(raw: string): RecordDiff | null {
  try {
    const { format, schemaVersion: version, diff } = JSON.parse(raw) as Record<string, unknown>
    return format === 'hashiya-pending' && version === schemaVersion && isSoundDiff(diff) ? diff : null
  } catch {
    return null
  }
}
