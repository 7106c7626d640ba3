// Puts an article that came in into the library, over nothing that is stored there.

import { ArticleDocument } from '../../model/article-document.ts'
import { emptyDiff } from '../../model/record-diff.ts'
import type { Id } from '../../model/records.ts'
import type { ArticleRepository, Stored } from '../../storage/article-repository.ts'

/**
 * Keeps a document where nothing is stored under its id yet, or, with `id`, beside the one that has its id. Then only
 * the article record gets the new id: ids of the other records are told apart inside one article only, and by them
 * two versions of an article can be compared later.
 */
export async function bringIn(repository: ArticleRepository, document: ArticleDocument, id?: Id<'article'>): Promise<Stored<Id<'article'>>> {
  const { article } = document
  const named = id === undefined ? document : ArticleDocument.of([...document].map(record => (record === article ? { ...article, id } : record)))
  const key = id ?? article.id
  const kept = await repository.commit(key, { ...emptyDiff, added: [...named] })
  return kept.ok ? { ok: true, value: key } : kept
}
