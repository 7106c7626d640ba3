// Goes to the hit of the search before.

import type { ViewCommand } from './command.ts'
import { selectNeighbour } from './find-next.ts'

/** Its words are selected; before the first comes the last. */
export const findPrevious: ViewCommand = {
  id: 'find-previous',
  labelKey: 'command.findPrevious',
  group: 'reading',
  keys: ['Shift+F3', '$mod+Shift+KeyG'],
  changes: 'view',
  isEnabled: ({ view }) => view.search.query !== '',
  look: context => selectNeighbour(context, -1),
}
