// Less room between the lines of article text.

import type { SettingsCommand } from './command.ts'

export const tighterLines: SettingsCommand = {
  id: 'tighter-lines',
  labelKey: 'command.tighterLines',
  group: 'view',
  keys: ['Shift+Comma'],
  changes: 'settings',
  isEnabled: ({ settings }) => settings.lineHeight > 80,
  adjust: ({ lineHeight }) => ({ lineHeight: Math.max(80, lineHeight - 10) }),
}
