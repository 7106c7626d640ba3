// Opens the dialog in which the article is given a changed text.

import type { ViewCommand } from './command.ts'

export const bringInText: ViewCommand = {
  id: 'bring-in-text',
  labelKey: 'command.bringInText',
  group: 'article',
  changes: 'view',
  isEnabled: ({ view }) => !view.isRenewing,
  look: () => ({ isRenewing: true, editing: null }),
}
