// Prints what is shown.

import type { EffectCommand } from './command.ts'

export const print: EffectCommand = {
  id: 'print',
  labelKey: 'command.print',
  group: 'article',
  changes: 'outside',
  needsArticle: true,
  effect: 'print',
  isEnabled: () => true,
}
