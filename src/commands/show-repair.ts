// Shows the marks that lost their words beside the text.

import { orphanAtHand, neighbourOrphan, seeOrphan } from './orphan-at-hand.ts'
import type { ViewCommand } from './command.ts'

export const showRepair: ViewCommand = {
  id: 'show-repair',
  labelKey: 'command.showRepair',
  group: 'repair',
  keys: ['KeyQ'],
  changes: 'view',
  isEnabled: () => true,
  look(context) {
    const orphan = orphanAtHand({ ...context, view: { ...context.view, panel: 'repair' } }) ?? neighbourOrphan(context, 1)
    return orphan ? { ...seeOrphan(orphan) } : { panel: 'repair', repairing: null }
  },
}
