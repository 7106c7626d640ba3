// Installs the tool as an application of its own, where the browser offers it.

import type { EffectCommand } from './command.ts'

export const install: EffectCommand = {
  id: 'install',
  labelKey: 'command.install',
  group: 'view',
  changes: 'outside',
  effect: 'install',
  isEnabled: ({ canInstall }) => canInstall === true,
}
