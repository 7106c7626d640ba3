// Hands the whole library out as one file.

import type { EffectCommand } from './command.ts'

export const backUpLibrary: EffectCommand = {
  id: 'back-up-library',
  labelKey: 'command.backUpLibrary',
  group: 'article',
  changes: 'outside',
  effect: 'back-up-library',
  isEnabled: () => true,
}
