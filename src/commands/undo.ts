// Takes the last step back.

import type { EffectCommand } from './command.ts'

export const undo: EffectCommand = {
  id: 'undo',
  labelKey: 'command.undo',
  group: 'history',
  keys: ['$mod+KeyZ'],
  changes: 'outside',
  needsArticle: true,
  effect: 'undo',
  isEnabled: ({ canUndo }) => canUndo,
}
