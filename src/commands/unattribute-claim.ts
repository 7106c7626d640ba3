// Takes a source out of the chain of who says a claim.

import { releaseSource } from './release-body.ts'
import type { AttributeClaimArgs } from './attribute-claim.ts'
import type { DocumentCommand } from './command.ts'

/** A source that nothing in the article mentions and no claim names any more goes with it. */
export const unattributeClaim: DocumentCommand<AttributeClaimArgs> = {
  id: 'unattribute-claim',
  labelKey: 'command.unattributeClaim',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) =>
    args !== undefined &&
    (document.claim(args.claimId)?.attribution.some(link => link.sourceId === args.sourceId) ?? false),
  run(draft, context, { claimId, sourceId }) {
    const claim = draft.need('claim', claimId)
    const attribution = claim.attribution.filter(link => link.sourceId !== sourceId)
    draft.put({ ...claim, attribution, updatedAt: context.now() })
    releaseSource(draft, context, sourceId)
  },
}
