// Has suggestions looked for once more.

import type { EffectCommand } from './command.ts'

export const suggestAgain: EffectCommand = {
  id: 'suggest-again',
  labelKey: 'command.suggestAgain',
  group: 'suggestions',
  changes: 'outside',
  needsArticle: true,
  effect: 'suggest-again',
  isEnabled: () => true,
}
