// Goes to the next suggestion.

import type { ViewCommand } from './command.ts'
import { neighbourSuggestion, seeSuggestion } from './neighbour-suggestion.ts'

export const nextSuggestion: ViewCommand = {
  id: 'next-suggestion',
  labelKey: 'command.nextSuggestion',
  group: 'suggestions',
  keys: ['KeyG'],
  changes: 'view',
  isEnabled: context => neighbourSuggestion(context, 1) !== null,
  look: context => seeSuggestion(context, neighbourSuggestion(context, 1)!.key),
}
