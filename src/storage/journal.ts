// The journal: every change of every article in the order in which it was kept. Knows nothing of documents.

import type { RecordDiff } from '../model/record-diff.ts'
import type { Id, Instant } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import { type AskForDatabase, type JournalEntry, type KeptSnapshot, after } from './database.ts'

export interface Appended {
  readonly seq: number
  /** Keys of the article's entries between `since` and this one. */
  readonly between: readonly number[]
  /** Whether the journal holds no earlier entry of the article: it is new, or another tab took it away. */
  readonly isFirst: boolean
}

/** What the database holds of an article beyond a place in its history. */
export interface KeptHistory {
  readonly snapshot: KeptSnapshot | null
  /** In order; those beyond the later of the snapshot and the place that was asked for. */
  readonly entries: readonly JournalEntry[]
  /** How many entries of the article there are in all. */
  readonly count: number
}

export interface NewEntry {
  readonly articleId: Id<'article'>
  readonly at: Instant
  readonly writer: string
  readonly diff: RecordDiff
}

export interface Journal {
  /** Resolves when the entry is on the disk; `between` counts from `since`. */
  append(entry: NewEntry, since: number): Promise<Appended>
  /** Keeps an entry instead of the one just kept under `seq`, beyond `since`; one transaction. */
  replace(seq: number, entry: NewEntry, since: number): Promise<Appended>
  /** In order. */
  entriesAfter(id: Id<'article'>, seq: number): Promise<readonly JournalEntry[]>
  /** Everything of an article that lies beyond `seq`; its snapshot only when that is later. */
  history(id: Id<'article'>, seq: number): Promise<KeptHistory>
  /** Every article that anything is kept of, with the key of its last entry. One step an article, or an entry where there are few. */
  lastKeys(): Promise<ReadonlyMap<Id<'article'>, number>>
  /** Articles that the database holds a snapshot of. */
  snapshotIds(): Promise<ReadonlySet<Id<'article'>>>
  /** Whether there is anything of the article; a whole one has at least one entry. */
  holds(id: Id<'article'>): Promise<boolean>
  /** Keeps a snapshot; an earlier one never replaces a later. */
  keepSnapshot(snapshot: KeptSnapshot): Promise<void>
  /**
   * Keeps a snapshot and, in the same transaction, takes away the entries that it holds; nothing, when the article was
   * taken away.
   */
  checkpoint(snapshot: KeptSnapshot): Promise<void>
  erase(id: Id<'article'>): Promise<void>
}

/** So many entries are walked through without leaping. */
const longWalk = 2_000

const strict = { durability: 'strict' } as const

/** All reject with what the browser throws. */
export function createJournal(database: AskForDatabase): Journal {
  return {
    async append(entry, since) {
      const opened = database()
      // An open database is written to in this very turn: the disk is at work while the page draws the change.
      const transaction = (opened instanceof Promise ? await opened : opened).transaction(
        'journal',
        'readwrite',
        strict,
      )
      const store = transaction.objectStore('journal')
      // All that is asked is asked at once, so that nothing is left to ask when the page goes away in between.
      const added = store.add({ ...entry, schemaVersion } as JournalEntry)
      const known = store.index('byArticle').getAllKeys(after(entry.articleId, since))
      const first = store.index('byArticle').getKey(after(entry.articleId, -1))
      transaction.commit()
      const [seq, keys, firstKey] = await Promise.all([added, known, first, transaction.done])
      return { seq, between: keys.filter(key => key < seq), isFirst: firstKey === seq }
    },

    async replace(replaced, entry, since) {
      const transaction = (await database()).transaction('journal', 'readwrite', strict)
      const { store } = transaction
      const last = await store.openKeyCursor(null, 'prev')
      const seq = Math.max(last?.primaryKey ?? 0, since) + 1
      await store.delete(replaced)
      const between = await store.index('byArticle').getAllKeys(after(entry.articleId, since))
      await store.add({ ...entry, seq, schemaVersion })
      await transaction.done
      return { seq, between, isFirst: false }
    },

    async entriesAfter(id, seq) {
      return (await database()).getAllFromIndex('journal', 'byArticle', after(id, seq))
    },

    async history(id, seq) {
      const transaction = (await database()).transaction(['journal', 'snapshots'])
      const index = transaction.objectStore('journal').index('byArticle')
      const snapshots = transaction.objectStore('snapshots')
      const [later, count, beyond] = await Promise.all([
        snapshots.index('bySeq').getKey(after(id, seq)),
        index.count(after(id, -1)),
        // Beyond a snapshot in local storage lies little, as a rule: asked for at once, it costs no second journey.
        seq < 0 ? null : index.getAll(after(id, seq)),
      ])
      const snapshot = later === undefined ? null : ((await snapshots.get(id)) ?? null)
      const entries = beyond && !snapshot ? beyond : await index.getAll(after(id, snapshot?.seq ?? seq))
      return { snapshot, entries, count }
    },

    async lastKeys() {
      const transaction = (await database()).transaction(['journal', 'snapshots'])
      const last = new Map<Id<'article'>, number>()
      const snapshots = transaction.objectStore('snapshots').index('bySeq')
      for (let at = await snapshots.openKeyCursor(); at; at = await at.continue())
        last.set(...(at.key as [string, number]))
      const index = transaction.objectStore('journal').index('byArticle')
      // Keys that are walked one by one come in batches; leaping over an article costs a journey of its own.
      const leaps = (await index.count()) > longWalk
      let cursor = await index.openKeyCursor(null, 'prev')
      while (cursor) {
        const [id, seq] = cursor.key
        last.set(id, Math.max(seq, last.get(id) ?? 0))
        cursor = leaps ? await cursor.continue([id, -1]) : await cursor.continue()
      }
      return last
    },

    async snapshotIds() {
      return new Set(await (await database()).getAllKeys('snapshots'))
    },

    async holds(id) {
      return (await (await database()).getKeyFromIndex('journal', 'byArticle', after(id, -1))) !== undefined
    },

    async keepSnapshot(snapshot) {
      const transaction = (await database()).transaction('snapshots', 'readwrite', strict)
      await putLater(transaction.store, snapshot)
      await transaction.done
    },

    async checkpoint(snapshot) {
      const { articleId, seq } = snapshot
      const transaction = (await database()).transaction(['journal', 'snapshots'], 'readwrite', strict)
      const store = transaction.objectStore('journal')
      const keys = await store.index('byArticle').getAllKeys(IDBKeyRange.bound([articleId, 0], [articleId, seq]))
      const last = keys.length > 0 ? await store.get(keys.at(-1)!) : undefined
      if (last) {
        await putLater(transaction.objectStore('snapshots'), snapshot)
        for (const key of keys) await store.delete(key)
        // A tab that fell behind meets this entry and knows that it has to read the snapshot.
        await store.put({ ...last, diff: null })
      }
      await transaction.done
    },

    async erase(id) {
      const transaction = (await database()).transaction(['journal', 'snapshots'], 'readwrite', strict)
      const store = transaction.objectStore('journal')
      for (const key of await store.index('byArticle').getAllKeys(after(id, -1))) await store.delete(key)
      await transaction.objectStore('snapshots').delete(id)
      await transaction.done
    },
  }
}

interface SnapshotStore {
  index(name: 'bySeq'): { getKey(range: IDBKeyRange): Promise<string | undefined> }
  put(snapshot: KeptSnapshot): Promise<string>
}

async function putLater(store: SnapshotStore, snapshot: KeptSnapshot): Promise<void> {
  const later = await store.index('bySeq').getKey(after(snapshot.articleId, snapshot.seq))
  if (later === undefined) await store.put(snapshot)
}
