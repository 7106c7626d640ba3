// Hands the article out as a file.

import type { EffectCommand } from './command.ts'

export const exportJson: EffectCommand = {
  id: 'export-json',
  labelKey: 'command.exportJson',
  group: 'article',
  keys: ['$mod+KeyS'],
  changes: 'outside',
  needsArticle: true,
  effect: 'export-json',
  isEnabled: () => true,
}
