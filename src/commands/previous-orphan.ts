// Goes to the previous mark that lost its words.

import type { ViewCommand } from './command.ts'
import { neighbourOrphan, seeOrphan } from './orphan-at-hand.ts'

export const previousOrphan: ViewCommand = {
  id: 'previous-orphan',
  labelKey: 'command.previousOrphan',
  group: 'repair',
  keys: ['Shift+KeyK'],
  changes: 'view',
  isEnabled: context => neighbourOrphan(context, -1) !== null,
  look: context => seeOrphan(neighbourOrphan(context, -1)!),
}
