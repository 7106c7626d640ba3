// The port through which articles are kept. What is behind it (local storage, IndexedDB, memory) is chosen in app/.

import type { ArticleDocument } from '../model/article-document.ts'
import type { RecordDiff } from '../model/record-diff.ts'
import type { AnnotationKind, Id, Instant, PerSide } from '../model/records.ts'

/** Why something could not be kept or read. The interface owns the words. */
export type StorageFault =
  | { readonly code: 'missing' }
  /** What is stored is not what was written; `raw` is the untouched entry, for the person to download. */
  | { readonly code: 'damaged'; readonly raw: string }
  /** Written by a newer version of the tool. */
  | { readonly code: 'newer'; readonly schemaVersion: number }
  | { readonly code: 'full' }
  | { readonly code: 'blocked' }
  | { readonly code: 'failed'; readonly reason: string }

export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StorageFault }

/** A line of the library: derived when an article is written, and made anew when it is missing. */
export interface ArticleSummary {
  readonly id: Id<'article'>
  readonly titles: PerSide<string>
  readonly counts: { readonly [K in AnnotationKind]: number }
  readonly touchedAt: Instant
  readonly deletedAt: Instant | null
  /** Why the article cannot be opened: the line is then the last good one, or blank. */
  readonly fault?: StorageFault
}

export interface ArticleRepository {
  /** Every article, those in the bin too; last touched first. A damaged one does not hide the others. */
  list(): Promise<Stored<readonly ArticleSummary[]>>
  /** The article as it stands: what is stored with everything from the journal beyond it, normalized. */
  open(id: Id<'article'>): Promise<Stored<ArticleDocument>>
  /**
   * Keeps a diff. Resolves with `ok` only when it would survive the browser being killed (a complete journal
   * transaction with strict durability). Commits of one article are kept in the order of the calls.
   */
  commit(id: Id<'article'>, diff: RecordDiff): Promise<Stored<void>>
  /** Takes the article away for good. */
  erase(id: Id<'article'>): Promise<Stored<void>>
  /**
   * Calls back with a diff that another tab kept, as it is to be rebased on what this tab shows; returns how to stop.
   */
  onForeignChange(id: Id<'article'>, listener: (diff: RecordDiff) => void): () => void
  /** Calls back when the list of articles changed in any tab. */
  onLibraryChange(listener: () => void): () => void
  /** Writes to local storage what only the journal holds yet; called when the page is hidden. */
  flush(): void
}
