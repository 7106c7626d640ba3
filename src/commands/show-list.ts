// Shows the list of all annotations beside the text.

import type { ViewCommand } from './command.ts'

export const showList: ViewCommand = {
  id: 'show-list',
  labelKey: 'command.showList',
  group: 'view',
  keys: ['KeyL'],
  changes: 'view',
  isEnabled: () => true,
  look: () => ({ panel: 'list', panelFolded: false }),
}
