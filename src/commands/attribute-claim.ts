// Adds a source to the chain of who says a claim.

import type { Id } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'

export interface AttributeClaimArgs {
  readonly claimId: Id<'claim'>
  readonly sourceId: Id<'source'>
}

/** At the inner end: the chain runs from the outlet that published to whom it relays. A source stands in it once. */
export const attributeClaim: DocumentCommand<AttributeClaimArgs> = {
  id: 'attribute-claim',
  labelKey: 'command.attributeClaim',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled({ document }, args) {
    const claim = args && document.claim(args.claimId)
    return (
      claim !== undefined &&
      document.source(args!.sourceId) !== undefined &&
      claim.attribution.every(link => link.sourceId !== args!.sourceId)
    )
  },
  run(draft, { now }, { claimId, sourceId }) {
    const claim = draft.need('claim', claimId)
    draft.put({ ...claim, attribution: [...claim.attribution, { sourceId }], updatedAt: now() })
  },
}
