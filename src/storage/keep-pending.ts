// Brings into the journal what was done while there was no database. Loaded when there is something.

import type { RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import type { LocalShelf } from './local-shelf.ts'
import { createPendingShelf } from './pending-shelf.ts'
import type { Stored } from './stored.ts'

export interface PendingPorts {
  readonly shelf: LocalShelf
  readonly locked: <T>(name: string, act: () => Promise<T>) => Promise<T>
  readonly commit: (id: Id<'article'>, diff: RecordDiff) => Promise<Stored<void>>
}

/** What cannot be kept now stays where it is. */
export async function keepPending(
  ids: readonly Id<'article'>[],
  { shelf, locked, commit }: PendingPorts,
): Promise<void> {
  const pending = createPendingShelf(shelf)
  for (const id of ids)
    await locked(`pending:${id}`, async () => {
      const found = pending.read(id)
      if (found?.diff && (await commit(id, found.diff)).ok) pending.remove(id, found.raw)
    })
}
