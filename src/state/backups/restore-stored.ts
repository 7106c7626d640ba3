// Restores a copy of an article that is not open here.

import { restoredVersion } from '../../commands/restored-version.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import { exactDifference } from '../../model/exact-difference.ts'
import { emptyDiff, type RecordDiff } from '../../model/record-diff.ts'
import type { ArticleRepository, Stored } from '../repository-port.ts'

/**
 * Lays the present state by, then puts the copy in its place; resolves with what changed, whose inverse takes it back.
 * An article that is gone comes back whole; one that cannot be read is not written over.
 */
export async function restoreStored(repository: ArticleRepository, copy: ArticleDocument): Promise<Stored<RecordDiff>> {
  const { id } = copy.article
  const stored = await repository.open(id)
  if (!stored.ok && stored.fault.code !== 'missing') return stored
  const diff = stored.ok ? exactDifference(stored.value, restoredVersion(stored.value, copy)) : { ...emptyDiff, added: [...copy] }
  const laid = await repository.backups.lay(id, 'restore')
  if (!laid.ok) return laid
  const kept = await repository.commit(id, diff)
  return kept.ok ? { ok: true, value: diff } : kept
}
