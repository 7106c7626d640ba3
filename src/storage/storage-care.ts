// The port to the state of the store itself: how well it keeps, how much room there is, what could not be read, and
// what a person should hear of. What is behind it is chosen in app/.

import type { DocumentRecord, Id, Instant, PerSide, RecordType } from '../model/records.ts'
import type { Stored } from './stored.ts'

/**
 * What may be called saved: `lasting` outlives the browser being killed; `fleeting` stands in local storage alone, which
 * a killed browser may lose the last seconds of; `page` lasts as long as the page.
 */
export type Keeping = 'lasting' | 'fleeting' | 'page'

/** How full something is, both figures in one unit. */
export interface Fill {
  readonly used: number
  readonly quota: number
}

export interface StorageRoom {
  /** In characters (UTF-16 code units), as browsers count them; null where there is no local storage. */
  readonly local: Fill | null
  /** In bytes, all that this address keeps in the browser; null where the browser does not tell. */
  readonly browser: Fill | null
  /** Whether the browser promised to clear nothing by itself; null where it does not tell. */
  readonly isPromised: boolean | null
}

/** What took the place of something that could not be read. */
export interface Rebuilt {
  readonly from: 'journal' | 'local' | 'snapshot' | 'backup' | 'itself'
  /** When the backup was laid by that the article was rebuilt from. */
  readonly backupAt: Instant | null
  /** False when everything that was called saved is in it. */
  readonly mayMiss: boolean
}

/** What could not be read, exactly as it was found; never deleted but by a person. */
export interface KeptDamage {
  readonly id: string
  readonly articleId: Id<'article'>
  readonly titles: PerSide<string>
  readonly at: Instant
  readonly foundIn: 'local' | 'snapshot' | 'journal'
  readonly raw: string
  readonly rebuilt: Rebuilt
}

/** What happened to an article in the store that its reader should know of. */
export type StorageNews = { readonly articleId: Id<'article'>; readonly titles: PerSide<string> } & (
  | /** It is kept in the larger store from now on. */ { readonly kind: 'moved' }
  | { readonly kind: 'rebuilt'; readonly rebuilt: Rebuilt }
  /** A change took away a large share of the records of one type. */
  | {
      readonly kind: 'dropped'
      readonly type: RecordType
      readonly count: number
      readonly of: number
      readonly removed: readonly DocumentRecord[]
      /** Whether the article as it was before lies among the backups. */
      readonly isLaidBy: boolean
    }
  /** The browser's data of this page were deleted; the article was written again as it stands on the page. */
  | { readonly kind: 'rewritten' }
)

export interface StorageCare {
  /** How well this page can keep anything; changes at most once, away from `lasting`. */
  keeping(): Keeping
  onKeepingChange(listener: () => void): () => void
  room(): Promise<StorageRoom>
  /** Asks the browser to clear nothing by itself; whether it promised. */
  askForPromise(): Promise<boolean>
  /** The latest first. */
  damages(): Promise<Stored<readonly KeptDamage[]>>
  forgetDamage(id: string): Promise<Stored<void>>
  /** Calls back with what happens from now on; returns how to stop. */
  onNews(listener: (news: StorageNews) => void): () => void
  /** Articles that last as long as the page and were changed since they were last handed out as a file. */
  unexported(): ReadonlySet<Id<'article'>>
  markExported(id: Id<'article'>): void
}
