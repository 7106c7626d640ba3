// Where what could not be read lies, as it was found, until a person deletes it.

import type { Id } from '../model/records.ts'
import type { AskForDatabase, KeptSnapshot } from './database.ts'
import type { KeptDamage } from './storage-care.ts'

export interface DamageShelf {
  /**
   * Lays damages by and, in the same transaction, puts the snapshot in the place of a damaged one; a later snapshot
   * stays. Resolves when both would survive the browser being killed.
   */
  setAside(damages: readonly KeptDamage[], snapshot: KeptSnapshot): Promise<void>
  /** The latest first. */
  list(): Promise<readonly KeptDamage[]>
  forget(id: string): Promise<void>
}

const strict = { durability: 'strict' } as const

/** All reject with what the browser throws. */
export function createDamageShelf(database: AskForDatabase): DamageShelf {
  return {
    async setAside(damages, snapshot) {
      const transaction = (await database()).transaction(['damages', 'snapshots'], 'readwrite', strict)
      const shelf = transaction.objectStore('damages'),
        snapshots = transaction.objectStore('snapshots')
      for (const damage of damages) if (!(await shelf.getKey(damage.id))) await shelf.put(damage)
      const stands = await snapshots.get(snapshot.articleId)
      if (!stands || !(stands.seq > snapshot.seq)) await snapshots.put(snapshot)
      await transaction.done
    },
    async list() {
      const damages = await (await database()).getAll('damages')
      return damages.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    },
    async forget(id) {
      const transaction = (await database()).transaction('damages', 'readwrite', strict)
      await transaction.store.delete(id)
      await transaction.done
    },
  }
}

/** A name for a damage that the same find gets again: where it was found, and a fingerprint (FNV-1a) of the text. */
export function damageId(articleId: Id<'article'>, foundIn: KeptDamage['foundIn'], raw: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < raw.length; i++) hash = Math.imul(hash ^ raw.charCodeAt(i), 0x01000193)
  return `${articleId}:${foundIn}:${(hash >>> 0).toString(36)}`
}
