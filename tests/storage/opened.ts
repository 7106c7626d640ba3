// Short ways through a repository for tests: what may not fail throws.

import type { ArticleDocument } from '../../src/model/article-document.ts'
import type { RecordDiff } from '../../src/model/record-diff.ts'
import type { ArticleRepository, Stored } from '../../src/storage/article-repository.ts'

export function value<T>(result: Stored<T>): T {
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}
export const opened = async (by: ArticleRepository, id = 'port'): Promise<ArticleDocument> => value(await by.open(id))
export const keep = async (by: ArticleRepository, diff: RecordDiff, id = 'port'): Promise<void> =>
  value(await by.commit(id, diff))
