// Takes an article away for good, wherever anything of it is kept.

import type { Id } from '../model/records.ts'
import type { RepositoryParts } from './repository-parts.ts'

type Parts = Pick<
  RepositoryParts,
  | 'journal'
  | 'local'
  | 'rejected'
  | 'lines'
  | 'tracked'
  | 'snapshots'
  | 'conflicts'
  | 'histories'
  | 'locked'
  | 'tell'
  | 'announceLibrary'
>

/** Rejects with what the browser throws; then all of it is still there. */
export async function eraseArticle(id: Id<'article'>, parts: Parts): Promise<void> {
  const { journal, local, rejected, lines, tracked, snapshots, conflicts, histories, locked, tell, announceLibrary } = parts
  await locked(id, async () => {
    snapshots.drop(id)
    await journal.erase(id)
    await Promise.all([conflicts.erase(id), histories.erase(id)])
    local.remove(id)
    lines.remove(id)
    rejected.erase(id)
    tracked.markErased(id)
    tracked.drop(id)
  })
  tell({ kind: 'erased', articleId: id })
  announceLibrary()
}
