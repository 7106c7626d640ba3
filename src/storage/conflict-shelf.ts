// What tabs changed at once and could not be merged, until somebody decides.

import type { Id } from '../model/records.ts'
import type { AskForDatabase, KeptConflict } from './database.ts'

export interface ConflictShelf {
  /** Every tab that met the conflict keeps the same under the same key. Nothing rests on it: a failure is passed over. */
  keep(conflict: KeptConflict): void
  /** Oldest first. Rejects with what the browser throws. */
  of(id: Id<'article'>): Promise<readonly KeptConflict[]>
  settle(id: Id<'article'>, seq: number, recordId: Id): Promise<void>
  erase(id: Id<'article'>): Promise<void>
}

const all = (id: Id<'article'>): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

export function createConflictShelf(
  database: AskForDatabase,
  onSettled: (id: Id<'article'>, seq: number, recordId: Id) => void,
): ConflictShelf {
  return {
    keep(conflict) {
      const put = async () => (await database()).put('conflicts', conflict)
      void put().catch(() => {})
    },
    async of(id) {
      return (await database()).getAll('conflicts', all(id))
    },
    async settle(id, seq, recordId) {
      const { store, done } = (await database()).transaction('conflicts', 'readwrite')
      const conflict = await store.get([id, seq])
      const records = conflict?.records.filter(({ kept, other }) => (kept ?? other)?.id !== recordId) ?? []
      if (conflict && records.length > 0) await store.put({ ...conflict, records })
      else await store.delete([id, seq])
      await done
      onSettled(id, seq, recordId)
    },
    async erase(id) {
      await (await database()).delete('conflicts', all(id))
    },
  }
}
