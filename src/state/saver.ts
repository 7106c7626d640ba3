// Hands diffs to the repository and knows what "Saved" may be said of. It knows neither the disk nor the document.

import { joinDiffs, type RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import type { ArticleRepository, StorageFault } from '../storage/article-repository.ts'

export type SaveStatus =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly fault: StorageFault }

export interface Saver {
  /** Keeps a diff; after a failure everything not kept yet goes along with it. */
  keep(diff: RecordDiff): void
  /** Tries again what failed. */
  retry(): void
  /** What could not be kept and waits to be tried again. */
  readonly unkept: RecordDiff | null
}

export interface SaverPorts {
  readonly repository: ArticleRepository
  readonly articleId: Id<'article'>
  /** Calls back after so many milliseconds. */
  readonly later: (milliseconds: number, callback: () => void) => void
  readonly onStatus: (status: SaveStatus) => void
}

const firstRetry = 1_000, longestRetry = 30_000

/** Work that could not be kept stays in memory and is tried again, each time after twice as long, for as long as the page lives. */
export function createSaver({ repository, articleId, later, onStatus }: SaverPorts): Saver {
  let inFlight = 0
  let unkept: RecordDiff | null = null
  let wait = firstRetry

  const keep = async (diff: RecordDiff) => {
    const whole = unkept ? joinDiffs(unkept, diff) : diff
    unkept = null
    inFlight++
    onStatus({ state: 'saving' })
    const kept = await repository.commit(articleId, whole)
    inFlight--
    if (!kept.ok) {
      unkept = unkept ? joinDiffs(whole, unkept) : whole
      onStatus({ state: 'failed', fault: kept.fault })
      later(wait, retry)
      wait = Math.min(wait * 2, longestRetry)
      return
    }
    wait = firstRetry
    if (inFlight === 0 && !unkept) onStatus({ state: 'saved' })
  }
  const retry = () => {
    if (!unkept) return
    const diff = unkept
    unkept = null
    void keep(diff)
  }
  return {
    keep: diff => void keep(diff),
    retry,
    get unkept() {
      return unkept
    },
  }
}
