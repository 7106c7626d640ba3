// A repository that keeps everything in memory: for tests, and where the browser keeps nothing.

import { ArticleDocument } from '../model/article-document.ts'
import { rebaseDiff } from '../model/rebase-diff.ts'
import type { RecordDiff } from '../model/record-diff.ts'
import type { Id, Instant } from '../model/records.ts'
import type { ArticleRepository, Stored } from './article-repository.ts'
import { createMemoryBackups } from './memory-backups.ts'
import { createMemoryCare } from './memory-care.ts'
import { summarize } from './summarize.ts'

const done = <T>(value: T): Stored<T> => ({ ok: true, value })

/** `now` stamps when an article was last touched. */
export function createMemoryRepository(now: () => Instant): ArticleRepository {
  const articles = new Map<Id<'article'>, { document: ArticleDocument; touchedAt: Instant }>()
  const listeners = new Set<() => void>()
  const backups = createMemoryBackups(now, id => articles.get(id) ?? null)
  const care = createMemoryCare()
  return {
    backups,
    care,
    async list() {
      return done(
        [...articles.values()]
          .map(({ document, touchedAt }) => summarize(document, touchedAt))
          .sort((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1)),
      )
    },
    async open(id) {
      const article = articles.get(id)
      return article ? done(article.document) : { ok: false, fault: { code: 'missing' } }
    },
    async commit(id, diff: RecordDiff) {
      const { document } = rebaseDiff(diff, articles.get(id)?.document ?? ArticleDocument.empty)
      articles.set(id, { document, touchedAt: now() })
      care.noteChange(id)
      for (const listener of listeners) listener()
      return done(undefined)
    },
    async erase(id) {
      articles.delete(id)
      care.noteErased(id)
      backups.eraseOf(id)
      for (const listener of listeners) listener()
      return done(undefined)
    },
    watch: () => () => {},
    conflicts: async () => done([]),
    settleConflict: async () => done(undefined),
    claimHistory: async () => done({ undo: [], redo: [], offset: 0, write() {}, flush() {}, release() {} }),
    onLibraryChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flush() {},
  }
}
