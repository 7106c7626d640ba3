// Whether this tab holds anything that going away from it now would lose.

import type { SessionState } from '../../state/session.ts'
import type { Work } from './follow-versions.ts'

/**
 * `saving` while the open article is not saved. `unfinished` when a part of the page would have the browser ask before
 * the page is left: every such part listens to `beforeunload`, and is asked by one that leads nowhere.
 */
export function workAtHand(state: SessionState): Work {
  if (state.phase === 'opening' || (state.phase === 'open' && state.save.state !== 'saved')) return 'saving'
  return dispatchEvent(new Event('beforeunload', { cancelable: true })) ? 'saved' : 'unfinished'
}
