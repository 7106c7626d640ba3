// Goes to one suggestion, by its key.

import type { ViewCommand } from './command.ts'
import { seeSuggestion } from './neighbour-suggestion.ts'
import { queuedSuggestions } from './open-suggestions.ts'

export const selectSuggestion: ViewCommand<string> = {
  id: 'select-suggestion',
  labelKey: 'command.selectSuggestion',
  group: 'suggestions',
  internal: true,
  changes: 'view',
  isEnabled: (context, key) => queuedSuggestions(context).some(suggestion => suggestion.key === key),
  look: seeSuggestion,
}
