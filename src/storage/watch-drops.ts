// Lays a copy of an article by before a change takes much of it away, and tells the reader. It never holds a change up:
// the change itself is in the journal with everything that it takes away.

import type { ArticleDocument } from '../model/article-document.ts'
import type { RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import type { Stored } from './article-repository.ts'
import { addedInBulk, findDrop, takesMany } from './find-drop.ts'
import type { StorageNews } from './storage-care.ts'

export interface DropPorts {
  /** The article as this page shows it, when it follows it. */
  readonly shown: (id: Id<'article'>) => ArticleDocument | undefined
  /** Lays a copy by; false when that failed. */
  readonly layBy: (id: Id<'article'>, document: ArticleDocument) => Promise<boolean>
  readonly onNews: (news: StorageNews) => void
}

type Commit = (id: Id<'article'>, diff: RecordDiff) => Promise<Stored<void>>

/** The same commit, watched. */
export function watchDrops(commit: Commit, { shown, layBy, onNews }: DropPorts): Commit {
  const inBulk = new Map<Id<'article'>, Set<Id>>()

  const note = (id: Id<'article'>, diff: RecordDiff) => {
    const ids = addedInBulk(diff)
    if (ids.length > 0) inBulk.set(id, new Set([...(inBulk.get(id) ?? []), ...ids]))
  }
  return async (id, diff) => {
    note(id, diff)
    const before = takesMany(diff) ? shown(id) : undefined
    const drop = before && findDrop(diff, before, inBulk.get(id) ?? new Set())
    if (!drop) return commit(id, diff)
    const laidBy = layBy(id, before).catch(() => false)
    const kept = await commit(id, diff)
    if (kept.ok)
      void laidBy.then(isLaidBy =>
        onNews({
          kind: 'dropped',
          articleId: id,
          titles: before.article.titles,
          ...drop,
          removed: diff.removed,
          isLaidBy,
        }),
      )
    return kept
  }
}
