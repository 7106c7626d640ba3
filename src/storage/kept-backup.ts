// A copy of an article, as a plain value.

import type { Id, Instant } from '../model/records.ts'
import type { ArticleSummary } from './article-summary.ts'

/** Why a copy of an article was laid by. */
export type BackupReason = 'time' | 'import' | 'bulk' | 'correction' | 'restore' | 'migration' | 'drop'

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
