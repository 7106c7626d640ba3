// Draws a line between the words of a mark across the spine, or no longer.

import type { SettingsCommand } from './command.ts'

export const toggleConnectors: SettingsCommand = {
  id: 'toggle-connectors',
  labelKey: 'command.toggleConnectors',
  group: 'view',
  changes: 'settings',
  isEnabled: () => true,
  adjust: ({ showsConnectors }) => ({ showsConnectors: !showsConnectors }),
}
