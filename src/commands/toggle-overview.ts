// Shows the strip of marks beside the text, or hides it.

import type { SettingsCommand } from './command.ts'

export const toggleOverview: SettingsCommand = {
  id: 'toggle-overview',
  labelKey: 'command.toggleOverview',
  group: 'view',
  keys: ['KeyM'],
  changes: 'settings',
  isEnabled: () => true,
  adjust: ({ showsOverview }) => ({ showsOverview: !showsOverview }),
}
