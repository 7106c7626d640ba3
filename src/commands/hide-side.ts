// Shows one side alone.

import type { SettingsCommand } from './command.ts'

/** Both sides, then the rendering alone, then the original alone, then both again. */
export const hideSide: SettingsCommand = {
  id: 'hide-side',
  labelKey: 'command.hideSide',
  group: 'view',
  keys: ['KeyH'],
  changes: 'settings',
  isEnabled: () => true,
  adjust: ({ hiddenSide }) => ({
    hiddenSide: hiddenSide === null ? 'original' : hiddenSide === 'original' ? 'rendering' : null,
  }),
}
