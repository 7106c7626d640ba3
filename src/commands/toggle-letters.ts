// Switches the keys of a single letter, digit or sign off and on.

import type { SettingsCommand } from './command.ts'

/** For people who dictate, or whose hands press keys unawares. */
export const toggleLetters: SettingsCommand = {
  id: 'toggle-letters',
  labelKey: 'command.toggleLetters',
  group: 'view',
  changes: 'settings',
  isEnabled: () => true,
  adjust: ({ lettersOff }) => ({ lettersOff: !lettersOff }),
}
