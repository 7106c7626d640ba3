// A former state of an article, as it would stand in place of the present one.

import type { ArticleDocument } from '../model/article-document.ts'

/** The copy; only whether the article lies in the bin is no part of its contents, and stays as it is. Constant. */
export function restoredVersion(present: ArticleDocument, copy: ArticleDocument): ArticleDocument {
  const { article } = copy
  const { id, deletedAt } = present.article
  return article.deletedAt === deletedAt ? copy : copy.with(new Map([[id, { ...article, id, deletedAt }]]))
}
