// Closes the search and goes back to the text, with the words of the current hit selected.

import type { ViewCommand } from './command.ts'
import { selectHit } from './see-hit.ts'
import { closed } from './text-search.ts'

/** What was searched for is kept for the next time. */
export const closeSearch: ViewCommand = {
  id: 'close-search',
  labelKey: 'command.closeSearch',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: ({ view }) => view.search.isOpen,
  look: context => ({ ...selectHit(context), search: closed(context.view.search) }),
}
