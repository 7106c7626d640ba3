// Shows what is known of the selected annotation beside the text.

import { activeAnnotation } from './active-annotation.ts'
import type { ViewCommand } from './command.ts'

export const showInspector: ViewCommand = {
  id: 'show-inspector',
  labelKey: 'command.showInspector',
  group: 'view',
  keys: ['KeyI'],
  changes: 'view',
  isEnabled: context => activeAnnotation(context) !== null,
  look: () => ({ panel: 'inspector', panelFolded: false }),
}
