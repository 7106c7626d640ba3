// Goes to the screen that makes an article of pasted texts.

import type { EffectCommand } from './command.ts'

export const newArticle: EffectCommand = {
  id: 'new-article',
  labelKey: 'command.newArticle',
  group: 'article',
  changes: 'outside',
  effect: 'new-article',
  isEnabled: () => true,
}
