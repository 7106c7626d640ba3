// Smaller article text.

import type { SettingsCommand } from './command.ts'

export const smallerType: SettingsCommand = {
  id: 'smaller-type',
  labelKey: 'command.smallerType',
  group: 'view',
  keys: ['Shift+Minus', 'NumpadSubtract'],
  changes: 'settings',
  isEnabled: ({ settings }) => settings.typeSize > 80,
  adjust: ({ typeSize }) => ({ typeSize: Math.max(80, typeSize - 10) }),
}
