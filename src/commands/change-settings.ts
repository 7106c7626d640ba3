// Changes any of the reader's settings.

import type { SettingsCommand } from './command.ts'
import type { Settings } from './settings.ts'

/** The argument holds the settings to change; sizes are kept within their bounds. */
export const changeSettings: SettingsCommand<Partial<Settings>> = {
  id: 'change-settings',
  labelKey: 'command.changeSettings',
  group: 'view',
  internal: true,
  changes: 'settings',
  isEnabled: () => true,
  adjust: (_settings, changes) => ({
    ...changes,
    ...(changes.typeSize !== undefined && { typeSize: within(changes.typeSize, 80, 200) }),
    ...(changes.lineHeight !== undefined && { lineHeight: within(changes.lineHeight, 80, 160) }),
  }),
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
