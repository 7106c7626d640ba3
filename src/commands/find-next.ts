// Goes to the next hit of the search.

import type { CommandContext, ViewCommand } from './command.ts'
import { neighbourHit } from './neighbour-hit.ts'
import { seeHit, selectHit } from './see-hit.ts'
import type { WorkspaceView } from './workspace-view.ts'

/** Its words are selected, so that the next key marks them; after the last comes the first. */
export const findNext: ViewCommand = {
  id: 'find-next',
  labelKey: 'command.findNext',
  group: 'reading',
  keys: ['F3', '$mod+KeyG'],
  changes: 'view',
  isEnabled: ({ view }) => view.search.query !== '',
  look: context => selectNeighbour(context, 1),
}

export function selectNeighbour(context: CommandContext, way: 1 | -1): Partial<WorkspaceView> {
  const seen = seeHit(context, neighbourHit(context, way))
  return { ...seen, ...selectHit({ ...context, view: { ...context.view, ...seen } }) }
}
