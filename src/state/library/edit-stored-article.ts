// Changes the article record of an article that is not open: its titles, or whether it lies in the bin.

import { change } from '../../model/change.ts'
import { isEmptyDiff, type RecordDiff } from '../../model/record-diff.ts'
import type { Article, Id, Instant } from '../../model/records.ts'
import { isSame } from '../../model/is-same.ts'
import type { ArticleRepository, Stored } from '../../storage/article-repository.ts'

export interface ArticleEdit {
  readonly id: Id<'article'>
  readonly changes: Partial<Pick<Article, 'titles' | 'deletedAt'>>
  readonly now: Instant
}

/** Opens, changes and keeps; resolves with what changed (an empty diff when nothing did) or with why it could not. */
export async function editStoredArticle(repository: ArticleRepository, { id, changes, now }: ArticleEdit): Promise<Stored<RecordDiff>> {
  const stored = await repository.open(id)
  if (!stored.ok) return stored
  const { diff } = change(stored.value, draft => {
    const { article } = stored.value
    const changed = { ...article, ...changes }
    if (!isSame(article, changed)) draft.put({ ...changed, updatedAt: now })
  })
  if (isEmptyDiff(diff)) return { ok: true, value: diff }
  const kept = await repository.commit(id, diff)
  return kept.ok ? { ok: true, value: diff } : kept
}
