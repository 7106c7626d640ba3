// A line of the library, as a plain value.

import type { AnnotationKind, Id, Instant, PerSide } from '../model/records.ts'
import type { StorageFault } from './storage-fault.ts'

/** A line of the library: derived when an article is written, and made anew when it is missing. */
export interface ArticleSummary {
  readonly id: Id<'article'>
  readonly titles: PerSide<string>
  readonly counts: { readonly [K in AnnotationKind]: number }
  readonly touchedAt: Instant
  readonly deletedAt: Instant | null
  /** Where the article stands as a whole: in local storage, in the database when it does not fit there. */
  readonly place?: 'local' | 'database'
  /** Why the article cannot be opened: the line is then the last good one, or blank. */
  readonly fault?: StorageFault
}
