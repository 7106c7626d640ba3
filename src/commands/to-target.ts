// From a selected place to the target of an annotation.

import { makeAnchor } from '../model/text-anchor.ts'
import type { Target } from '../model/records.ts'
import type { CommandContext } from './command.ts'
import { tidyPlace } from './tidy-place.ts'
import type { SelectedPlace } from './workspace-view.ts'

/** The target on the words of a place; null when the text under it is gone. */
export function toTarget(context: Pick<CommandContext, 'document' | 'rows'>, place: SelectedPlace): Target | null {
  const tidy = tidyPlace(context, place)
  return (
    tidy && {
      side: tidy.side,
      spans: tidy.ranges.map(range => makeAnchor(context.document.segment(range.segmentId)!, range)),
    }
  )
}
