// An article record with a faulty field: everything else in the file hangs on it, so that it is mended, not refused.

import type { Article } from '../../model/records.ts'
import { recordSchemas } from '../../model/schema.ts'

const blank: Omit<Article, 'id'> = {
  type: 'article',
  titles: { original: '', rendering: '' },
  languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
  url: '',
  publisher: '',
  author: '',
  publishedOn: '',
  createdBy: '',
  createdAt: '1970-01-01T00:00:00.000Z',
  updatedAt: '1970-01-01T00:00:00.000Z',
  deletedAt: null,
}

/** The record with a blank for each field in `issues` and without fields that nobody knows; undefined when its id is faulty. */
export function mendArticle(
  record: object,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): Article | undefined {
  const faulty = new Set(issues.map(({ path }) => path[0]))
  const known = Object.entries(record).filter(
    ([name]) => name === 'id' || (Object.hasOwn(blank, name) && !faulty.has(name)),
  )
  const mended = recordSchemas.article.safeParse({ ...blank, ...Object.fromEntries(known) })
  return mended.success ? (mended.data as Article) : undefined
}
