// The one IndexedDB database: its stores, and opening it. Knows nothing of what the entries mean.

import { wrap, type DBSchema, type IDBPDatabase } from 'idb'
import type { RecordDiff } from '../model/record-diff.ts'
import type { Id, Instant } from '../model/records.ts'

/** One kept change. The key is given by the database; its order is the order of all changes, in every tab. */
export interface JournalEntry {
  readonly seq: number
  readonly articleId: Id<'article'>
  readonly schemaVersion: number
  readonly at: Instant
  /** Which tab wrote it. */
  readonly writer: string
  /** Null in the place of entries that were taken away because the snapshot in this database holds them. */
  readonly diff: RecordDiff | null
}

/** A whole article as text, as it stood after the entry `seq`. */
export interface KeptSnapshot {
  readonly articleId: Id<'article'>
  readonly seq: number
  readonly raw: string
}

interface Stores extends DBSchema {
  journal: { key: number; value: JournalEntry; indexes: { byArticle: [string, number] } }
  snapshots: { key: string; value: KeptSnapshot; indexes: { bySeq: [string, number] } }
}
export type Database = IDBPDatabase<Stores>

const name = 'hashiya',
  version = 1

/**
 * Opens the database when it is first asked for, and anew after the browser closed it. A newer tab that waits to
 * change the stores is let in. Rejects with what the browser throws.
 */
export function createDatabase(factory: IDBFactory | null): () => Promise<Database> {
  let opening: Promise<Database> | null = null
  const forget = () => {
    opening = null
  }
  return () => {
    opening ??= open(factory, forget).catch((error: unknown) => {
      forget()
      throw error
    })
    return opening
  }
}

async function open(factory: IDBFactory | null, onClose: () => void): Promise<Database> {
  if (!factory) throw new DOMException('This browser has no IndexedDB', 'NotAllowedError')
  const request = factory.open(name, version)
  request.addEventListener('upgradeneeded', () => {
    const journal = request.result.createObjectStore('journal', { keyPath: 'seq', autoIncrement: true })
    journal.createIndex('byArticle', ['articleId', 'seq'])
    request.result.createObjectStore('snapshots', { keyPath: 'articleId' }).createIndex('bySeq', ['articleId', 'seq'])
  })
  const database = (await wrap(request)) as unknown as Database
  database.addEventListener('close', onClose)
  database.addEventListener('versionchange', () => {
    onClose()
    database.close()
  })
  return database
}

/** The entries of one article (or its snapshot) after `seq`. */
export const after = (id: Id<'article'>, seq: number): IDBKeyRange => IDBKeyRange.bound([id, seq], [id, Infinity], true)
