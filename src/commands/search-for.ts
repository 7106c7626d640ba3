// Searches for something else, or in another way.

import type { ViewCommand } from './command.ts'
import { hitFrom } from './neighbour-hit.ts'
import { seeHit } from './see-hit.ts'
import type { TextSearch } from './text-search.ts'

export type SearchForArgs = Partial<Pick<TextSearch, 'query' | 'level' | 'words' | 'side' | 'isReplacing'>>

/** Goes on from where the search stands, so that a longer query stays on the hit of a shorter one. */
export const searchFor: ViewCommand<SearchForArgs> = {
  id: 'search-for',
  labelKey: 'command.searchFor',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: (_context, args) => args !== undefined,
  look(context, changes) {
    const { view } = context
    const next = { ...context, view: { ...view, search: { ...view.search, ...changes, wrapped: null } } }
    const hit = hitFrom(next, view.search.current ?? view.cursor)
    return seeHit(next, hit && { hit, wrapped: null })
  },
}
