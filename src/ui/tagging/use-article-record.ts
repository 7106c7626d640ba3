// The article record itself, found by its id: searching the document for it would cost as much as the article is long.

import type { Article } from '../../model/records.ts'
import type { SessionState } from '../../state/session.ts'
import { useSession } from '../shared/workspace-context.tsx'

/** What `select` gives of the article record. Only below a screen that is shown while an article is open. */
export const useArticleRecord = <T,>(select: (article: Article) => T): T => useSession(state => select(articleOf(state)))

function articleOf(state: SessionState): Article {
  if (state.phase !== 'open') throw new RangeError(`No article is open: ${state.phase}`)
  const record = state.document.get(state.articleId)
  return record?.type === 'article' ? record : state.document.article
}
