// Takes one of the marks that lost their words in hand.

import type { OrphanId } from '../model/orphan-id.ts'
import type { ViewCommand } from './command.ts'
import { orphanSpan, seeOrphan } from './orphan-at-hand.ts'

export const selectOrphan: ViewCommand<OrphanId> = {
  id: 'select-orphan',
  labelKey: 'command.selectOrphan',
  group: 'repair',
  internal: true,
  changes: 'view',
  isEnabled: (context, orphan) => orphan !== undefined && orphanSpan(context, orphan) !== null,
  look: (_, orphan) => seeOrphan(orphan),
}
