// Larger article text.

import type { SettingsCommand } from './command.ts'

export const largerType: SettingsCommand = {
  id: 'larger-type',
  labelKey: 'command.largerType',
  group: 'view',
  keys: ['Shift+Equal', 'NumpadAdd'],
  changes: 'settings',
  isEnabled: ({ settings }) => settings.typeSize < 200,
  adjust: ({ typeSize }) => ({ typeSize: Math.min(200, typeSize + 10) }),
}
