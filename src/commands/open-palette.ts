// Opens the palette of everything that can be done or gone to.

import type { EffectCommand } from './command.ts'

export const openPalette: EffectCommand = {
  id: 'open-palette',
  labelKey: 'command.openPalette',
  group: 'view',
  keys: ['$mod+KeyK'],
  changes: 'outside',
  effect: 'open-palette',
  isEnabled: () => true,
}
