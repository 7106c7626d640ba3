// Does again what was taken back.

import type { EffectCommand } from './command.ts'

export const redo: EffectCommand = {
  id: 'redo',
  labelKey: 'command.redo',
  group: 'history',
  keys: ['$mod+Shift+KeyZ', '$mod+KeyY'],
  changes: 'outside',
  needsArticle: true,
  effect: 'redo',
  isEnabled: ({ canRedo }) => canRedo,
}
