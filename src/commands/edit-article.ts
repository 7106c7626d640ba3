// Changes what is known of the article as a whole.

import type { Article, PerSide } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { edited } from './edited.ts'

export interface EditArticleArgs {
  readonly changes: Partial<Pick<Article, 'url' | 'publisher' | 'author' | 'publishedOn'>> & {
    readonly titles?: Partial<PerSide<string>>
  }
  /** Steps with one run are undone together: as a rule, one stay in one field. */
  readonly run: string
}

export const editArticle: DocumentCommand<EditArticleArgs> = {
  id: 'edit-article',
  labelKey: 'command.editArticle',
  group: 'article',
  internal: true,
  changes: 'document',
  isEnabled: () => true,
  run(draft, { document, now }, { changes }) {
    const article = draft.need('article', document.article.id)
    const next = edited(article, { ...changes, titles: { ...article.titles, ...changes.titles } })
    if (next) draft.put({ ...next, updatedAt: now() })
  },
  groupKey: ({ run }) => run,
}
