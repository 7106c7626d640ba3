// Chooses which suggestions the queue goes through.

import type { ViewCommand } from './command.ts'
import { passesQueue, currentSuggestion } from './open-suggestions.ts'
import { neighbourSuggestion } from './neighbour-suggestion.ts'
import type { SuggestionQueue } from './suggestion-queue.ts'

/** The one at hand stays at hand where it passes; else the queue begins anew. Claims are ranked: who asks for them sees the first. */
export const filterSuggestions: ViewCommand<Partial<Pick<SuggestionQueue, 'kind' | 'least'>>> = {
  id: 'filter-suggestions',
  labelKey: 'command.filterSuggestions',
  group: 'suggestions',
  internal: true,
  changes: 'view',
  isEnabled: () => true,
  look(context, changes) {
    const suggesting = { ...context.view.suggesting, ...changes }
    const current = currentSuggestion(context)
    const isRankedNow = suggesting.kind === 'claim' && context.view.suggesting.kind !== 'claim'
    if (current && !isRankedNow && passesQueue(suggesting, current)) return { suggesting }
    const begun = { ...suggesting, currentKey: null, choice: null }
    const first = neighbourSuggestion({ ...context, view: { ...context.view, suggesting: begun } }, 1)
    return { suggesting: { ...begun, currentKey: first?.key ?? null } }
  },
}
