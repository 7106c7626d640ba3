// More room between the lines of article text.

import type { SettingsCommand } from './command.ts'

export const looserLines: SettingsCommand = {
  id: 'looser-lines',
  labelKey: 'command.looserLines',
  group: 'view',
  keys: ['Shift+Period'],
  changes: 'settings',
  isEnabled: ({ settings }) => settings.lineHeight < 160,
  adjust: ({ lineHeight }) => ({ lineHeight: Math.min(160, lineHeight + 10) }),
}
