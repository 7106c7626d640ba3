// Places a mark that lost its words on one of the proposals, by their numbers.

import type { OrphanId } from '../model/orphan-id.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { orphanAtHand } from './orphan-at-hand.ts'
import { canPlace, placeSpan } from './repair-orphan.ts'
import type { SegmentRange } from './workspace-view.ts'

/** Shift with 1 to 5: the first is the best. Off while what is proposed is no longer what stands there. */
export const placeOrphan: readonly DocumentCommand[] = [1, 2, 3, 4, 5].map(number => ({
  id: `place-orphan-${number}`,
  labelKey: `command.placeOrphan${number}`,
  group: 'repair',
  keys: [`Shift+Digit${number}`],
  changes: 'document',
  isEnabled: context => proposal(context, number) !== null,
  run(draft, context) {
    const { orphan, range } = proposal(context, number)!
    return placeSpan(draft, context, orphan, range)
  },
}))

function proposal(context: CommandContext, number: number): { orphan: OrphanId; range: SegmentRange } | null {
  const orphan = orphanAtHand(context)
  const range = context.view.repairing?.proposals[number - 1]
  if (!orphan || !range || !canPlace(context, orphan, range)) return null
  const { text } = context.document.segment(range.segmentId)!
  return text.slice(range.start, range.end) === range.exact ? { orphan, range } : null
}
