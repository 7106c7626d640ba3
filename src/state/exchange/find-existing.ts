// Whether an article that comes in is here already, and how the two differ.

import type { ArticleDocument } from '../../model/article-document.ts'
import { exactDifference } from '../../model/exact-difference.ts'
import { isSame } from '../../model/is-same.ts'
import { isEmptyDiff, type RecordDiff } from '../../model/record-diff.ts'
import type { DocumentRecord } from '../../model/records.ts'
import type { ArticleRepository, StorageFault } from '../../storage/article-repository.ts'

/** Another version of the incoming article, as it is stored here. */
export interface OtherVersion {
  readonly document: ArticleDocument
  /** What putting the incoming article in its place would change; its inverse takes that back. */
  readonly diff: RecordDiff
  /** Annotations that only the stored version has. */
  readonly lostMarks: number
}

export type ExistingArticle =
  | { readonly state: 'none' }
  /** The same in all but perhaps lying in the bin: then `restoring` takes it out. */
  | { readonly state: 'same'; readonly restoring: RecordDiff | null }
  | { readonly state: 'other'; readonly version: OtherVersion }
  /** Something is stored under that id and cannot be read: it must not be written over. */
  | { readonly state: 'unreadable'; readonly fault: StorageFault }

/** Linear in both documents. */
export async function findExisting(repository: ArticleRepository, incoming: ArticleDocument): Promise<ExistingArticle> {
  const stored = await repository.open(incoming.article.id)
  if (!stored.ok) return stored.fault.code === 'missing' ? { state: 'none' } : { state: 'unreadable', fault: stored.fault }
  const diff = exactDifference(stored.value, incoming)
  if (isEmptyDiff(diff)) return { state: 'same', restoring: null }
  if (onlyRestores(diff)) return { state: 'same', restoring: diff }
  return { state: 'other', version: { document: stored.value, diff, lostMarks: diff.removed.filter(isMark).length } }
}

const isMark = (record: DocumentRecord): boolean => record.type === 'annotation'

function onlyRestores({ added, removed, updated }: RecordDiff): boolean {
  const [pair] = updated
  if (added.length + removed.length > 0 || updated.length !== 1 || !pair) return false
  const [before, after] = pair
  return before.type === 'article' && after.type === 'article' &&
    isSame({ ...before, deletedAt: null, updatedAt: '' }, { ...after, deletedAt: null, updatedAt: '' })
}
