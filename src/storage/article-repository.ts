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

/** Why a copy of an article was laid by. */
export type BackupReason = 'time' | 'import' | 'bulk' | 'restore' | 'migration' | 'drop'

/** A copy of an article as it stood; its text lies in a store of its own, under the same key. */
export interface KeptBackup {
  readonly id: string
  readonly articleId: Id<'article'>
  readonly at: Instant
  readonly reason: BackupReason
  readonly summary: ArticleSummary
  /** Length of the text, UTF-16 code units. */
  readonly size: number
}

/** Copies of articles, laid by in time and before acts that change much at once. None of this ever holds up a key. */
export interface ArticleBackups {
  /**
   * Lays a copy by, when the page has nothing better to do: of `document` when it is given (what somebody sees who is
   * about to change it), else of the article as the journal has it. Null when the last copy is equal or there is no
   * such article. A fault means that there is no copy.
   */
  lay(id: Id<'article'>, reason: BackupReason, document?: ArticleDocument): Promise<Stored<KeptBackup | null>>
  /** Copies of one article, the latest first. */
  list(id: Id<'article'>): Promise<Stored<readonly KeptBackup[]>>
  /** The article as it stood, normalized; `damaged` with the raw text when the copy cannot be read. */
  read(backupId: string): Promise<Stored<ArticleDocument>>
  /** The latest copy that can be read, whatever became of the article; `missing` when there is none. */
  latestGood(id: Id<'article'>): Promise<Stored<{ readonly backup: KeptBackup; readonly document: ArticleDocument }>>
  erase(backupIds: readonly string[]): Promise<Stored<void>>
}

export interface ArticleRepository {
  readonly backups: ArticleBackups
  /** Every article, those in the bin too; last touched first. A damaged one does not hide the others. */
  list(): Promise<Stored<readonly ArticleSummary[]>>
  /** The article as it stands: what is stored with everything from the journal beyond it, normalized. */
  open(id: Id<'article'>): Promise<Stored<ArticleDocument>>
  /**
   * Keeps a diff. Resolves with `ok` only when it would survive the browser being killed (a complete journal
   * transaction with strict durability). Commits of one article are kept in the order of the calls.
   */
  commit(id: Id<'article'>, diff: RecordDiff): Promise<Stored<void>>
  /** Takes the article away for good, and the copies of it. */
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
