// Shows suggestions in the text, or hides them; the queue goes through them all the same.

import type { SettingsCommand } from './command.ts'

export const toggleSuggestions: SettingsCommand = {
  id: 'toggle-suggestions',
  labelKey: 'command.toggleSuggestions',
  group: 'suggestions',
  keys: ['KeyF'],
  changes: 'settings',
  isEnabled: () => true,
  adjust: ({ showsSuggestions }) => ({ showsSuggestions: !showsSuggestions }),
}
