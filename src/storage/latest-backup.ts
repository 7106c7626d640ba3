// The latest backup of an article that can be read, for when nothing else can.

import type { Id } from '../model/records.ts'
import type { BackupStore } from './backup-store.ts'
import type { GoodBackup } from './rebuild-article.ts'
import { readSnapshot } from './snapshot-text.ts'

/** Null when there is none. Rejects with what the browser throws. */
export async function latestBackup(
  store: Pick<BackupStore, 'of' | 'text'>,
  id: Id<'article'>,
): Promise<GoodBackup | null> {
  for (const { id: key, at } of [...(await store.of(id))].reverse()) {
    const text = await store.text(key)
    const read = text === undefined ? null : readSnapshot(text, id)
    if (read?.state === 'whole') return { document: read.document, at }
  }
  return null
}
