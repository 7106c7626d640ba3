// After the browser's data of this page were deleted under it: what the page still shows is written again, whole.

import { emptyDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import { keepDiff } from './keep-diff.ts'
import type { RepositoryParts } from './repository-parts.ts'

/** So many milliseconds after the database went the browser has done with deleting; */
const settling = 400
/** what fails then is tried so often again, each time after as long. */
const attempts = 8

/** Only articles that somebody looks at, and only where nothing is left of them. The next change would do the same. */
export function rewriteLost(parts: RepositoryParts, left = attempts): void {
  parts.environment.later(settling, () => {
    void rewriteAll(parts).catch(() => {
      if (left > 1) rewriteLost(parts, left - 1)
    })
  })
}

async function rewriteAll(parts: RepositoryParts): Promise<void> {
  for (const id of parts.tracked.ids()) if (parts.news.has(id)) await rewrite(id, parts)
}

async function rewrite(id: Id<'article'>, parts: RepositoryParts): Promise<void> {
  const track = parts.tracked.peek(id)
  if (!track || track.isErased || track.fault || track.snapshot.document.all('article').next().done) return
  if (await parts.journal.holds(id)) return
  const { article } = track.snapshot.document
  // A change of nothing: the journal finds itself empty and takes the whole article instead.
  const kept = await keepDiff(id, { ...emptyDiff, updated: [[article, article]] }, parts)
  if (kept.ok) parts.tellNews({ kind: 'rewritten', articleId: id, titles: article.titles })
}
