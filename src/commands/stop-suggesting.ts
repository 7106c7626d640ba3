// Ends the search for suggestions; what was found stays.

import type { EffectCommand } from './command.ts'

export const stopSuggesting: EffectCommand = {
  id: 'stop-suggesting',
  labelKey: 'command.stopSuggesting',
  group: 'suggestions',
  changes: 'outside',
  needsArticle: true,
  effect: 'stop-suggesting',
  isEnabled: () => true,
}
