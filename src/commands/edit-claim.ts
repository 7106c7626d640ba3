// Changes a claim: its wording, its verdict, its note.

import type { Claim, Id, PerSide } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { edited } from './edited.ts'

export interface EditClaimArgs {
  readonly id: Id<'claim'>
  readonly changes: Partial<Pick<Claim, 'verdict' | 'note'>> & { readonly wording?: Partial<PerSide<string>> }
  /** Steps with one run are undone together: as a rule, one stay in one field. */
  readonly run: string
}

/** A verdict given, even the same one again, answers what asked for review. */
export const editClaim: DocumentCommand<EditClaimArgs> = {
  id: 'edit-claim',
  labelKey: 'command.editClaim',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) => args !== undefined && document.claim(args.id) !== undefined,
  run(draft, { now }, { id, changes }) {
    const claim = draft.need('claim', id)
    const review = changes.verdict === undefined ? {} : { needsReview: false }
    const next = edited(claim, { ...changes, ...review, wording: { ...claim.wording, ...changes.wording } })
    if (next) draft.put({ ...next, updatedAt: now() })
  },
  groupKey: ({ id, run }) => `${id} ${run}`,
}
