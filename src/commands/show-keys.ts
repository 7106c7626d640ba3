// Shows all keys on one sheet.

import type { EffectCommand } from './command.ts'

export const showKeys: EffectCommand = {
  id: 'show-keys',
  labelKey: 'command.showKeys',
  group: 'view',
  keys: ['Shift+Slash'],
  changes: 'outside',
  effect: 'show-keys',
  isEnabled: () => true,
}
