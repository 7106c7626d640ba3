// Changes what a number is worth.

import type { Id, Quantity } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { edited } from './edited.ts'

export interface EditNumberArgs {
  /** The annotation, for a number's value is its own. */
  readonly id: Id<'annotation'>
  readonly changes: Partial<Quantity>
  /** Steps with one run are undone together: as a rule, one stay in one field. */
  readonly run: string
}

export const editNumber: DocumentCommand<EditNumberArgs> = {
  id: 'edit-number',
  labelKey: 'command.editNumber',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) => args !== undefined && document.annotation(args.id)?.kind === 'number',
  run(draft, { now }, { id, changes }) {
    const annotation = draft.need('annotation', id)
    const quantity = annotation.kind === 'number' && edited(annotation.quantity, changes)
    if (quantity) draft.put({ ...annotation, quantity, updatedAt: now() })
  },
  groupKey: ({ id, run }) => `${id} ${run}`,
}
