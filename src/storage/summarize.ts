// The line of an article in the library.

import type { ArticleDocument } from '../model/article-document.ts'
import type { AnnotationKind, Instant } from '../model/records.ts'
import type { ArticleSummary } from './article-repository.ts'

/** Linear in the document. */
export function summarize(document: ArticleDocument, touchedAt: Instant): ArticleSummary {
  const counts: { [K in AnnotationKind]: number } = { entity: 0, claim: 0, number: 0, source: 0 }
  for (const annotation of document.all('annotation')) counts[annotation.kind]++
  const { id, titles, deletedAt } = document.article
  return { id, titles, counts, touchedAt, deletedAt }
}
