// Goes back to the library.

import type { EffectCommand } from './command.ts'

export const openLibrary: EffectCommand = {
  id: 'open-library',
  labelKey: 'command.openLibrary',
  group: 'article',
  keys: ['$mod+KeyB'],
  changes: 'outside',
  effect: 'open-library',
  isEnabled: () => true,
}
