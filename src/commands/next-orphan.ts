// Goes to the next mark that lost its words.

import type { ViewCommand } from './command.ts'
import { neighbourOrphan, seeOrphan } from './orphan-at-hand.ts'

export const nextOrphan: ViewCommand = {
  id: 'next-orphan',
  labelKey: 'command.nextOrphan',
  group: 'repair',
  keys: ['Shift+KeyJ'],
  changes: 'view',
  isEnabled: context => neighbourOrphan(context, 1) !== null,
  look: context => seeOrphan(neighbourOrphan(context, 1)!),
}
