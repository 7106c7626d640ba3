// Copies of articles in memory, for the repository that keeps everything there.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Id, Instant } from '../model/records.ts'
import type { ArticleBackups, KeptBackup, Stored } from './article-repository.ts'
import { summarize } from './summarize.ts'
import { thinBackups } from './thin-backups.ts'

export interface MemoryBackups extends ArticleBackups {
  eraseOf(id: Id<'article'>): void
}

interface Copy {
  readonly backup: KeptBackup
  readonly document: ArticleDocument
}

/** Documents never change, so that a copy is a reference and its size is nothing. */
export function createMemoryBackups(
  now: () => Instant,
  find: (id: Id<'article'>) => { document: ArticleDocument; touchedAt: Instant } | null,
): MemoryBackups {
  let copies: readonly Copy[] = []
  let number = 0
  const of = (id: Id<'article'>) => copies.filter(({ backup }) => backup.articleId === id).reverse()
  const drop = (ids: readonly string[]) => {
    copies = copies.filter(({ backup }) => !ids.includes(backup.id))
  }
  return {
    async lay(id, reason, given) {
      const stored = find(id)
      const document = given ?? stored?.document
      if (!document || of(id)[0]?.document === document) return done(null)
      const summary = summarize(document, stored?.touchedAt ?? document.article.updatedAt)
      const backup: KeptBackup = { id: `copy-${++number}`, articleId: id, at: now(), reason, summary, size: 0 }
      copies = [...copies, { backup, document }]
      drop(
        thinBackups(
          of(id).map(copy => copy.backup),
          now(),
        ),
      )
      return done(backup)
    },
    list: async id => done(of(id).map(copy => copy.backup)),
    async read(backupId) {
      const copy = copies.find(({ backup }) => backup.id === backupId)
      return copy ? done(copy.document) : missing
    },
    async latestGood(id) {
      const [copy] = of(id)
      return copy ? done(copy) : missing
    },
    erase: async ids => done(drop(ids)),
    eraseOf: id => drop(of(id).map(({ backup }) => backup.id)),
  }
}

const done = <T>(value: T): Stored<T> => ({ ok: true, value })
const missing = { ok: false, fault: { code: 'missing' } } as const
