// Lets clicks and taps select several annotations, or one at a time again.

import type { ViewCommand } from './command.ts'

/** Leaving it keeps what is selected. */
export const toggleSelectingSeveral: ViewCommand = {
  id: 'toggle-selecting-several',
  labelKey: 'command.toggleSelectingSeveral',
  group: 'reading',
  keys: ['KeyV'],
  changes: 'view',
  isEnabled: () => true,
  look: ({ view }) => ({ isSelectingSeveral: !view.isSelectingSeveral }),
}
