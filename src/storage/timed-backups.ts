// Copies by time: when an article is changed and its last copy is an hour old, the state before that change is laid by.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Id } from '../model/records.ts'
import type { RecordDiff } from '../model/record-diff.ts'
import type { ArticleBackups } from './article-repository.ts'
import type { BrowserEnvironment } from './browser-environment.ts'

export interface TimedBackups {
  /** A change was kept of an article that stood as `before`. Costs a look into a map. */
  noteChange(id: Id<'article'>, before: ArticleDocument, diff: RecordDiff): void
}

const hour = 3_600_000
/** After a copy that could not be kept. */
const retryAfter = 300_000

export function createTimedBackups(backups: ArticleBackups, { now }: Pick<BrowserEnvironment, 'now'>): TimedBackups {
  /** Until when the last copy of an article is young, milliseconds of the clock. */
  const youngUntil = new Map<Id<'article'>, number>()

  const layWhenDue = async (id: Id<'article'>, before: ArticleDocument, present: number) => {
    const listed = await backups.list(id)
    const last = listed.ok && listed.value[0] ? Date.parse(listed.value[0].at) : -Infinity
    // A clock that was put back must not keep copies from being made.
    if (last <= present && last + hour > present) return void youngUntil.set(id, last + hour)
    const laid = listed.ok ? await backups.lay(id, 'time', before) : listed
    if (!laid.ok) youngUntil.set(id, present + retryAfter)
  }

  return {
    noteChange(id, before, diff) {
      if (before.size === 0 || isOfTheLibrary(diff)) return
      const present = Date.parse(now())
      const until = youngUntil.get(id)
      if (until !== undefined && present < until && until - present <= hour) return
      youngUntil.set(id, present + hour)
      void layWhenDue(id, before, present)
    },
  }
}

/** Renamed, or put into the bin or back: no work on the text. */
const isOfTheLibrary = ({ added, removed, updated }: RecordDiff): boolean =>
  added.length + removed.length === 0 && updated.every(([, after]) => after.type === 'article')
