// Shows what was set aside, or hides it again.

import type { ViewCommand } from './command.ts'

export const toggleSetAside: ViewCommand = {
  id: 'toggle-set-aside',
  labelKey: 'command.toggleSetAside',
  group: 'view',
  changes: 'view',
  isEnabled: ({ rows }) => rows.setAside.length > 0,
  look: ({ view }) => ({ setAsideShown: !view.setAsideShown }),
}
