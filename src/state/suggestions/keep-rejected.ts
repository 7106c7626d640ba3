// Keeps what is rejected across reloads, and tells other windows nothing: they read it when they open the article.

import type { Id } from '../../model/records.ts'
import type { RejectedShelf } from '../../storage/rejected-shelf.ts'
import type { Workspace } from '../workspace.ts'

/** What another window rejected meanwhile is not lost: only the differences are written. Follows from now on. */
export function keepRejected({ session, view, look }: Pick<Workspace, 'session' | 'view' | 'look'>, shelf: RejectedShelf): void {
  let shownId: Id<'article'> | null = null
  const rejected = () => view.getState().suggesting.rejected
  const openId = () => {
    const state = session.store.getState()
    return state.phase === 'open' ? state.articleId : null
  }
  const follow = () => {
    const id = openId()
    if (id === shownId) return
    shownId = id
    const kept = id === null ? [] : shelf.read(id)
    if (kept.length > 0) look({ suggesting: { ...view.getState().suggesting, rejected: new Set(kept) } })
  }
  follow()
  session.store.subscribe(follow)
  view.subscribe(({ suggesting }, before) => {
    // When another article comes, the view begins anew: nothing was taken back.
    if (shownId === null || shownId !== openId() || suggesting.rejected === before.suggesting.rejected) return
    const added = [...rejected()].filter(key => !before.suggesting.rejected.has(key))
    const taken = new Set([...before.suggesting.rejected].filter(key => !rejected().has(key)))
    const kept = shelf.read(shownId)
    const next = [...kept.filter(key => !taken.has(key) && !added.includes(key)), ...added]
    if (added.some(key => !kept.includes(key)) || taken.size > 0) shelf.write(shownId, next)
  })
}
