// What the repository needs of a browser, so that it can be tried without one.

import type { Instant } from '../model/records.ts'

export interface BrowserEnvironment {
  /** Null where local storage is blocked: then snapshots go to IndexedDB. */
  readonly storage: Storage | null
  /** What outlives a reload of this tab only; null where it is blocked. */
  readonly tabStorage: Pick<Storage, 'getItem' | 'setItem'> | null
  /** Null where there is none: then nothing can be kept. */
  readonly indexedDB: IDBFactory | null
  /** Null where there are none: tabs then may do the same work twice, and lose nothing. */
  readonly locks: Pick<LockManager, 'request'> | null
  /** To the other tabs; null where there is none: they then see each other's changes when they write or open. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | null
  /** Tells and promises room; null where it does neither. */
  readonly manager: Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | null
  /** About what local storage holds of keys and values together, in UTF-16 code units. */
  readonly localQuota: number
  readonly now: () => Instant
  /** Calls back after so many milliseconds. */
  readonly later: (milliseconds: number, callback: () => void) => void
  /** Calls back when the page has nothing better to do. */
  readonly idle: (callback: () => void) => void
  /** A name for this tab that no other tab has. */
  readonly writer: string
}
