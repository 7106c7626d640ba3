// Goes to the suggestion before.

import type { ViewCommand } from './command.ts'
import { neighbourSuggestion, seeSuggestion } from './neighbour-suggestion.ts'

export const previousSuggestion: ViewCommand = {
  id: 'previous-suggestion',
  labelKey: 'command.previousSuggestion',
  group: 'suggestions',
  keys: ['Shift+KeyG'],
  changes: 'view',
  isEnabled: context => neighbourSuggestion(context, -1) !== null,
  look: context => seeSuggestion(context, neighbourSuggestion(context, -1)!.key),
}
