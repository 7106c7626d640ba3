// Shows the copies that were laid by of the article.

import type { EffectCommand } from './command.ts'

export const showCopies: EffectCommand = {
  id: 'show-copies',
  labelKey: 'command.showCopies',
  group: 'article',
  changes: 'outside',
  effect: 'show-copies',
  isEnabled: () => true,
}
