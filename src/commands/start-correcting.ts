// Opens a sentence of the original for correction: an act of its own, so that nobody writes in the source by accident.

import { cellToEdit, isElsewhere, type CellArgs } from './cell-to-edit.ts'
import type { ViewCommand } from './command.ts'

/** Only sentences that are there: what the original does not say is not written into it. */
export const startCorrecting: ViewCommand<CellArgs | void> = {
  id: 'start-correcting',
  labelKey: 'command.startCorrecting',
  group: 'editing',
  keys: ['Shift+F2'],
  changes: 'view',
  isEnabled(context, args) {
    if (context.settings.hiddenSide === 'original') return false
    const editing = cellToEdit(context, 'original', args ?? {})
    return editing !== null && editing.segmentId !== null && isElsewhere(context.view.editing, editing)
  },
  look: (context, args) => ({
    editing: cellToEdit(context, 'original', args ?? {}),
    selection: null,
    subtypeAsked: null,
  }),
}
