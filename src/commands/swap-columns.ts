// Lets the two sides change places.

import type { SettingsCommand } from './command.ts'

export const swapColumns: SettingsCommand = {
  id: 'swap-columns',
  labelKey: 'command.swapColumns',
  group: 'view',
  keys: ['KeyW'],
  changes: 'settings',
  isEnabled: () => true,
  adjust: ({ columnsSwapped }) => ({ columnsSwapped: !columnsSwapped }),
}
