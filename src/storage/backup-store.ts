// The copies of articles in the database: descriptions in one store, their texts in another, so that a list is read
// without the texts. Knows nothing of documents.

import type { KeptBackup } from './article-repository.ts'
import type { AskForDatabase } from './database.ts'
import type { Id } from '../model/records.ts'

export interface BackupStore {
  /** Both are kept, or neither; `isStrict`: it would survive the browser being killed. */
  put(backup: KeptBackup, text: string, isStrict: boolean): Promise<void>
  /** Descriptions of the copies of one article, the oldest first. */
  of(id: Id<'article'>): Promise<readonly KeptBackup[]>
  /** Descriptions of all copies, by article, in the order of their time. */
  all(): Promise<readonly KeptBackup[]>
  text(backupId: string): Promise<string | undefined>
  remove(backupIds: readonly string[]): Promise<void>
}

const stores = ['backups', 'backupTexts'] as const

/** All reject with what the browser throws. */
export function createBackupStore(database: AskForDatabase): BackupStore {
  return {
    async put(backup, text, isStrict) {
      const transaction = (await database()).transaction(
        stores,
        'readwrite',
        isStrict ? { durability: 'strict' } : undefined,
      )
      await Promise.all([
        transaction.objectStore('backups').put(backup),
        transaction.objectStore('backupTexts').put(text, backup.id),
        transaction.done,
      ])
    },
    of: async id => (await database()).getAllFromIndex('backups', 'byArticle', IDBKeyRange.bound([id], [id, []])),
    all: async () => (await database()).getAllFromIndex('backups', 'byArticle'),
    text: async backupId => (await database()).get('backupTexts', backupId),
    async remove(backupIds) {
      if (backupIds.length === 0) return
      const transaction = (await database()).transaction(stores, 'readwrite')
      await Promise.all([
        ...backupIds.flatMap(id => stores.map(name => transaction.objectStore(name).delete(id))),
        transaction.done,
      ])
    },
  }
}
