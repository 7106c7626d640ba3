// Takes the last rejection back.

import type { ViewCommand } from './command.ts'
import { foundSuggestions, passesQueue } from './open-suggestions.ts'
import { seeSuggestion } from './neighbour-suggestion.ts'

/** What was rejected last stands in the queue again, and at hand where the filter lets it through. */
export const restoreSuggestion: ViewCommand = {
  id: 'restore-suggestion',
  labelKey: 'command.restoreSuggestion',
  group: 'suggestions',
  keys: ['Shift+KeyU'],
  changes: 'view',
  isEnabled: ({ view }) => view.suggesting.rejected.size > 0,
  look(context) {
    const { suggesting } = context.view
    const key = [...suggesting.rejected].at(-1)!
    const rejected = new Set([...suggesting.rejected].slice(0, -1))
    const suggestion = foundSuggestions(context).find(one => one.key === key)
    if (!suggestion || !passesQueue(suggesting, suggestion)) return { suggesting: { ...suggesting, rejected } }
    const seen = seeSuggestion(context, key)
    return { ...seen, suggesting: { ...seen.suggesting!, rejected } }
  },
}
