// The repository of a browser: every change goes to a journal in IndexedDB before it is called kept; the article as a
// whole follows into local storage, or into IndexedDB when it does not fit.

import type { ArticleRepository, Stored } from './article-repository.ts'
import type { BrowserEnvironment } from './browser-environment.ts'
import { createBrowserCare } from './browser-care.ts'
import { eraseArticle } from './erase-article.ts'
import { keepDiff } from './keep-diff.ts'
import { listArticles } from './list-articles.ts'
import { openArticle } from './open-article.ts'
import { createBrowserBackups } from './browser-backups.ts'
import { pendingPrefix } from './pending-prefix.ts'
import { createTimedBackups } from './timed-backups.ts'
import { assembleParts } from './repository-parts.ts'
import { watchDrops } from './watch-drops.ts'
import { toFault } from './to-fault.ts'

/** Reads and writes nothing until it is asked. */
export function createBrowserRepository(environment: BrowserEnvironment): ArticleRepository {
  const parts = assembleParts(environment)
  const backups = createBrowserBackups(parts)
  const timed = createTimedBackups(backups, environment)
  parts.older.add('older', article => void backups.layOlder(article))
  const commit = watchDrops((id, diff) => attempt(() => keepDiff(id, diff, parts)), {
    shown: id => parts.tracked.peek(id)?.shown,
    layBy: async (id, document) => (await backups.lay(id, 'drop', document)).ok,
    onNews: parts.tellNews,
  })
  parts.lost.add('lost', () => void import('./rewrite-lost.ts').then(({ rewriteLost }) => rewriteLost(parts)))
  /** Costs one look at the keys where nothing is pending. */
  const catchUp = async () => {
    const ids = parts.shelf.namesAfter(pendingPrefix)
    if (ids.length > 0) await (await import('./keep-pending.ts')).keepPending(ids, { ...parts, commit })
  }
  return {
    backups,
    care: createBrowserCare(parts, attempt),
    list: () =>
      attempt(async () => {
        await catchUp()
        return done(await listArticles(parts))
      }),
    open: id =>
      attempt(async () => {
        await catchUp()
        return openArticle(id, parts)
      }),
    async commit(id, diff) {
      const before = parts.tracked.peek(id)?.snapshot.document
      const kept = await commit(id, diff)
      if (kept.ok && before) timed.noteChange(id, before, diff)
      return kept
    },
    erase: id =>
      attempt(async () => {
        await eraseArticle(id, parts)
        return done(await backups.eraseOf(id))
      }),
    watch: (id, listener) => parts.news.add(id, listener),
    conflicts: id => attempt(async () => done(await parts.conflicts.of(id))),
    settleConflict: (id, seq, recordId) => attempt(async () => done(await parts.conflicts.settle(id, seq, recordId))),
    claimHistory: id => attempt(async () => done(await parts.histories.claim(id))),
    onLibraryChange: listener => parts.libraryChanges.add('library', listener),
    flush() {
      parts.snapshots.flush()
      parts.histories.flush()
    },
  }
}

const done = <T>(value: T): Stored<T> => ({ ok: true, value })

async function attempt<T>(act: () => Promise<Stored<T>>): Promise<Stored<T>> {
  try {
    return await act()
  } catch (error) {
    return { ok: false, fault: toFault(error) }
  }
}
