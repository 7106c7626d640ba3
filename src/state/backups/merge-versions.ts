// One article out of two versions that know nothing of each other: nothing of either is taken away.

import type { ArticleDocument } from '../../model/article-document.ts'
import { exactDifference } from '../../model/exact-difference.ts'
import { normalizeDocument } from '../../model/normalize-document.ts'
import type { RecordDiff } from '../../model/record-diff.ts'
import type { DocumentRecord } from '../../model/records.ts'

/**
 * What leads from the stored version to both together: records that only the other has come in; of records that both
 * have, the one that was changed later stays; sentences that both have read as they are stored, and marks of the other
 * follow their words or wait for repair. Whether the article lies in the bin stays as it is. Linear.
 */
export function mergeVersions(stored: ArticleDocument, other: ArticleDocument): RecordDiff {
  const changes = new Map<string, DocumentRecord>()
  for (const record of other) {
    const here = stored.get(record.id)
    if (!here && record.type !== 'article') changes.set(record.id, record)
    else if (here && isLater(record, here)) changes.set(record.id, record)
  }
  const { article } = stored
  const named = changes.get(article.id)
  if (named?.type === 'article') changes.set(article.id, { ...named, deletedAt: article.deletedAt })
  return exactDifference(stored, normalizeDocument(stored.with(changes)))
}

const isLater = (record: DocumentRecord, than: DocumentRecord): boolean =>
  'updatedAt' in record && 'updatedAt' in than && record.type === than.type && record.updatedAt > than.updatedAt
