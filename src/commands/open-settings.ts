// Opens the settings.

import type { EffectCommand } from './command.ts'

export const openSettings: EffectCommand = {
  id: 'open-settings',
  labelKey: 'command.openSettings',
  group: 'view',
  changes: 'outside',
  effect: 'open-settings',
  isEnabled: () => true,
}
