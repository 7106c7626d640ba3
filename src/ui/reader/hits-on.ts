// What a search found in a segment, as it is painted.

import type { CommandContext } from '../../commands/command.ts'
import { segmentHits } from '../../commands/segment-hits.ts'
import type { Id } from '../../model/records.ts'
import { widenToLigature } from '../../text/ligatures.ts'
import type { Paint } from './segment-paints.ts'

/** Nothing while the search is closed. Half a lam-alef is painted as the whole, for it has no width of its own. */
export function hitsOn(context: Pick<CommandContext, 'document' | 'view'> | null, id: Id<'segment'>): readonly Paint[] {
  const segment = context?.view.search.isOpen ? context.document.segment(id) : undefined
  if (!segment) return []
  return segmentHits(segment, context!.view.search).map(hit => ({ name: 'hit', ...widenToLigature(segment.text, hit) }))
}
