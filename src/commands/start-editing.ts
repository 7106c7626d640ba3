// Opens a cell of the rendering for writing.

import type { Side } from '../model/records.ts'
import { cellToEdit, isElsewhere, type CellArgs } from './cell-to-edit.ts'
import type { ViewCommand } from './command.ts'

export interface StartEditingArgs extends CellArgs {
  /** Only the rendering can be written. */
  readonly side?: Side
}

/** Only the rendering is written; `startCorrecting` is for the original. The selection is let go, for its words may change. */
export const startEditing: ViewCommand<StartEditingArgs | void> = {
  id: 'start-editing',
  labelKey: 'command.startEditing',
  group: 'editing',
  keys: ['F2'],
  changes: 'view',
  isEnabled(context, args) {
    if (context.settings.hiddenSide === 'rendering' || args?.side === 'original') return false
    const editing = cellToEdit(context, 'rendering', args ?? {})
    return editing !== null && isElsewhere(context.view.editing, editing)
  },
  look: (context, args) => ({
    editing: cellToEdit(context, 'rendering', args ?? {}),
    selection: null,
    subtypeAsked: null,
  }),
}
