// Prints what is shown.

import type { EffectCommand } from './command.ts'

export const print: EffectCommand = {
  id: 'print',
  labelKey: 'command.print',
  group: 'article',
  changes: 'outside',
  effect: 'print',
  isEnabled: () => true,
}
