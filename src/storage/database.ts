// The one IndexedDB database: its stores, and opening it. Knows nothing of what the entries mean.

import { wrap, type DBSchema, type IDBPDatabase } from 'idb'
import type { RecordDiff } from '../model/record-diff.ts'
import type { DocumentRecord, Id, Instant } from '../model/records.ts'
import type { KeptBackup } from './kept-backup.ts'
import type { KeptDamage } from './storage-care.ts'

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

/** One step of undo (or, taken back, of redo) of one history: what a tab did, so that it can be undone after a reload. */
export interface KeptStep {
  readonly articleId: Id<'article'>
  readonly historyId: string
  /** Place in the history, from zero. */
  readonly n: number
  readonly state: 'undo' | 'redo'
  readonly at: Instant
  readonly labelKey: string
  /** How much the step changes, where its name says so. */
  readonly count?: number
  readonly group: string | null
  /** What the step will do when it is taken. */
  readonly diff: RecordDiff
}

/** What two tabs changed at once and could not be merged: the entry `seq` of the journal, and both versions of each record. */
export interface KeptConflict {
  readonly articleId: Id<'article'>
  readonly seq: number
  readonly records: readonly { readonly kept: DocumentRecord | null; readonly other: DocumentRecord | null }[]
}

interface Stores extends DBSchema {
  journal: { key: number; value: JournalEntry; indexes: { byArticle: [string, number] } }
  snapshots: { key: string; value: KeptSnapshot; indexes: { bySeq: [string, number] } }
  steps: { key: [string, string, number]; value: KeptStep }
  conflicts: { key: [string, number]; value: KeptConflict }
  backups: { key: string; value: KeptBackup; indexes: { byArticle: [string, string] } }
  backupTexts: { key: string; value: string }
  damages: { key: string; value: KeptDamage; indexes: { byArticle: string } }
}
export type Database = IDBPDatabase<Stores>

const name = 'hashiya',
  version = 2

/** The database where it stands open already, so that what is kept need not wait for a turn; else as soon as it does. */
export type AskForDatabase = () => Database | Promise<Database>

/**
 * Opens the database when it is first asked for, and anew after the browser closed it. A newer tab that waits to
 * change the stores is let in. `onLost` is called when the database was taken away under this page. Rejects with what the browser throws.
 */
export function createDatabase(factory: IDBFactory | null, onLost: () => void = () => {}): AskForDatabase {
  let known: Database | Promise<Database> | null = null
  const forget = () => {
    known = null
  }
  const begin = () => {
    const opening: Promise<Database> = open(factory, { onClose: forget, onLost }).then(
      opened => {
        if (known === opening) known = opened
        return opened
      },
      (error: unknown) => {
        if (known === opening) forget()
        throw error
      },
    )
    return opening
  }
  return () => (known ??= begin())
}

interface Ends {
  readonly onClose: () => void
  readonly onLost: () => void
}

async function open(factory: IDBFactory | null, { onClose, onLost }: Ends): Promise<Database> {
  if (!factory) throw new DOMException('This browser has no IndexedDB', 'NotAllowedError')
  const request = factory.open(name, version)
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (oldVersion < 1) createFirstStores(request.result)
    if (oldVersion < 2) createSafetyStores(request.result)
  })
  const database = (await wrap(request)) as unknown as Database
  database.addEventListener('close', () => {
    onClose()
    onLost()
  })
  database.addEventListener('versionchange', ({ newVersion }) => {
    onClose()
    database.close()
    if (newVersion === null) onLost()
  })
  return database
}

function createFirstStores(database: IDBDatabase): void {
  database
    .createObjectStore('journal', { keyPath: 'seq', autoIncrement: true })
    .createIndex('byArticle', ['articleId', 'seq'])
  database.createObjectStore('snapshots', { keyPath: 'articleId' }).createIndex('bySeq', ['articleId', 'seq'])
}

/** Histories, conflicts, backups and what is damaged: version 2. */
function createSafetyStores(database: IDBDatabase): void {
  database.createObjectStore('steps', { keyPath: ['articleId', 'historyId', 'n'] })
  database.createObjectStore('conflicts', { keyPath: ['articleId', 'seq'] })
  database.createObjectStore('backups', { keyPath: 'id' }).createIndex('byArticle', ['articleId', 'at'])
  database.createObjectStore('backupTexts')
  database.createObjectStore('damages', { keyPath: 'id' }).createIndex('byArticle', 'articleId')
}

/** The entries of one article (or its snapshot) after `seq`. */
export const after = (id: Id<'article'>, seq: number): IDBKeyRange => IDBKeyRange.bound([id, seq], [id, Infinity], true)
