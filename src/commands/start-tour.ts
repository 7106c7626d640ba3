// Begins the short tour of the workspace.

import type { EffectCommand } from './command.ts'

export const startTour: EffectCommand = {
  id: 'start-tour',
  labelKey: 'command.startTour',
  group: 'view',
  changes: 'outside',
  effect: 'start-tour',
  isEnabled: () => true,
}
