// Closes the cell that is being written.

import type { ViewCommand } from './command.ts'

export const stopEditing: ViewCommand = {
  id: 'stop-editing',
  labelKey: 'command.stopEditing',
  group: 'editing',
  internal: true,
  changes: 'view',
  isEnabled: ({ view }) => view.editing !== null,
  look: () => ({ editing: null }),
}
