// Places a mark that lost its words on the words chosen in the text.

import type { CommandContext, DocumentCommand } from './command.ts'
import { chosenPlace } from './chosen-places.ts'
import { orphanAtHand } from './orphan-at-hand.ts'
import { canPlace, placeSpan } from './repair-orphan.ts'
import type { SegmentRange } from './workspace-view.ts'

/** The selection, or the word under the cursor, where it is one piece on the side of the mark. */
export const placeOrphanHere: DocumentCommand = {
  id: 'place-orphan-here',
  labelKey: 'command.placeOrphanHere',
  group: 'repair',
  keys: ['KeyP'],
  changes: 'document',
  isEnabled: context => chosenRange(context) !== null,
  run: (draft, context) => placeSpan(draft, context, orphanAtHand(context)!, chosenRange(context)!),
}

function chosenRange(context: CommandContext): SegmentRange | null {
  const orphan = orphanAtHand(context)
  const ranges = orphan ? chosenPlace(context)?.ranges : undefined
  const [range] = ranges ?? []
  return orphan && range && ranges?.length === 1 && canPlace(context, orphan, range) ? range : null
}
