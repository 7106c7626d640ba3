// Changes much of a stored article at once, with a copy laid by first.

import type { RecordDiff } from '../../model/record-diff.ts'
import type { Id } from '../../model/records.ts'
import type { ArticleRepository, BackupReason, Stored } from '../repository-port.ts'

/** Nothing is changed when no copy could be laid by. */
export async function replaceBy(
  repository: ArticleRepository, id: Id<'article'>, diff: RecordDiff, reason: BackupReason = 'import',
): Promise<Stored<void>> {
  const laid = await repository.backups.lay(id, reason)
  return laid.ok ? repository.commit(id, diff) : laid
}
