// Changes the interface over to its other language.

import type { SettingsCommand } from './command.ts'

export const switchLanguage: SettingsCommand = {
  id: 'switch-language',
  labelKey: 'command.switchLanguage',
  group: 'view',
  changes: 'settings',
  isEnabled: () => true,
  adjust: ({ interfaceLanguage }) => ({ interfaceLanguage: interfaceLanguage === 'ar' ? 'en' : 'ar' }),
}
