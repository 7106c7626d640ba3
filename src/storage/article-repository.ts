// The port through which articles are kept. What is behind it (local storage, IndexedDB, memory) is chosen in app/.

import type { ArticleDocument } from '../model/article-document.ts'
import type { StorageCare } from './storage-care.ts'
import type { Stored } from './stored.ts'
import type { RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import type { ArticleSummary } from './article-summary.ts'
import type { KeptConflict } from './database.ts'
import type { BackupReason, KeptBackup } from './kept-backup.ts'
import type { StorageFault } from './storage-fault.ts'
import type { TabHistory } from './tab-history.ts'

export type { ArticleSummary } from './article-summary.ts'
export type { StorageFault } from './storage-fault.ts'
export type { BackupReason, KeptBackup } from './kept-backup.ts'
export type { KeptConflict } from './database.ts'
export type { TabHistory, UndoStep } from './tab-history.ts'
export type { Stored } from './stored.ts'

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

export type ArticleNews =
  /** The article as all tabs agree on it, with the changes of this tab that were handed to `commit` and not kept yet. */
  | { readonly kind: 'changed'; readonly document: ArticleDocument }
  /** Nothing of this tab is kept any more. */
  | { readonly kind: 'stopped'; readonly fault: StorageFault }
  | { readonly kind: 'conflict'; readonly conflict: KeptConflict }
  | { readonly kind: 'settled'; readonly seq: number; readonly recordId: Id }

export interface ArticleRepository {
  readonly backups: ArticleBackups
  /** The state of the store itself. */
  readonly care: StorageCare
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
  /** Calls back with what other tabs do to an article that is open, and with what became of this tab's own changes; returns how to stop. */
  watch(id: Id<'article'>, listener: (news: ArticleNews) => void): () => void
  /** What tabs changed at once and nobody has decided yet, oldest first. */
  conflicts(id: Id<'article'>): Promise<Stored<readonly KeptConflict[]>>
  /** Somebody decided about one record of a conflict; the other tabs hear of it. */
  settleConflict(id: Id<'article'>, seq: number, recordId: Id): Promise<Stored<void>>
  /** The undo and redo that this tab, or the last one to work on the article, left; this tab goes on with it alone. */
  claimHistory(id: Id<'article'>): Promise<Stored<TabHistory>>
  /** Calls back when the list of articles changed in any tab. */
  onLibraryChange(listener: () => void): () => void
  /** Writes to local storage what only the journal holds yet; called when the page is hidden. */
  flush(): void
}
