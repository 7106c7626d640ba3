// Asks before the page is left while it holds work that nothing else holds.

import type { Session } from '../state/session.ts'
import type { StorageCare } from '../storage/storage-care.ts'

/** Work that could not be saved, or that this browser keeps only as long as the page and that no file has. */
export function warnOnLeaving(care: StorageCare, session: Session): void {
  addEventListener('beforeunload', event => {
    const state = session.store.getState()
    const isUnsaved = state.phase === 'open' && state.save.state === 'failed'
    if (isUnsaved || care.unexported().size > 0) event.preventDefault()
  })
}
