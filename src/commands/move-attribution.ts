// Puts a link of the chain of who says a claim in another place.

import type { Id } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'

export interface MoveAttributionArgs {
  readonly claimId: Id<'claim'>
  /** Places in the chain, outermost first, from 0. */
  readonly from: number
  readonly to: number
}

export const moveAttribution: DocumentCommand<MoveAttributionArgs> = {
  id: 'move-attribution',
  labelKey: 'command.moveAttribution',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled({ document }, args) {
    const chain = args && document.claim(args.claimId)?.attribution
    return chain !== undefined && args!.from !== args!.to && args!.from in chain && args!.to in chain
  },
  run(draft, { now }, { claimId, from, to }) {
    const claim = draft.need('claim', claimId)
    const attribution = claim.attribution.filter((_, i) => i !== from)
    attribution.splice(to, 0, claim.attribution[from]!)
    draft.put({ ...claim, attribution, updatedAt: now() })
  },
}
