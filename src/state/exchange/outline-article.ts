// What a person needs to tell one version of an article from another.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { AnnotationKind, Instant, PerSide } from '../../model/records.ts'
import { summarize } from '../../storage/summarize.ts'

export interface ArticleOutline {
  readonly titles: PerSide<string>
  readonly counts: { readonly [K in AnnotationKind]: number }
  readonly sentences: PerSide<number>
  /** The latest change of any of its records. */
  readonly changedAt: Instant
}

/** Linear. */
export function outlineArticle(document: ArticleDocument): ArticleOutline {
  const sentences = { original: 0, rendering: 0 }
  let changedAt = document.article.updatedAt
  for (const record of document) {
    if (record.type === 'segment') sentences[record.side]++
    else if ('updatedAt' in record && record.updatedAt > changedAt) changedAt = record.updatedAt
  }
  const { titles, counts } = summarize(document, changedAt)
  return { titles, counts, sentences, changedAt }
}
