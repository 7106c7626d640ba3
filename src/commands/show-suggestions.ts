// Shows the suggestions beside the text.

import type { ViewCommand } from './command.ts'
import { neighbourSuggestion, seeSuggestion } from './neighbour-suggestion.ts'
import { currentSuggestion } from './open-suggestions.ts'

export const showSuggestions: ViewCommand = {
  id: 'show-suggestions',
  labelKey: 'command.showSuggestions',
  group: 'suggestions',
  keys: ['KeyB'],
  changes: 'view',
  isEnabled: () => true,
  look(context) {
    const { view } = context
    if (view.panel === 'suggestions' && currentSuggestion(context)) return { panelFolded: false }
    return {
      ...seeSuggestion(context, (currentSuggestion(context) ?? neighbourSuggestion(context, 1))?.key ?? null),
      panelFolded: false,
    }
  },
}
