// Changes what is known of a source.

import type { Id, PerSide, Source } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { edited } from './edited.ts'

export interface EditSourceArgs {
  readonly id: Id<'source'>
  readonly changes: Partial<Pick<Source, 'sourceKind' | 'link' | 'note'>> & {
    readonly names?: Partial<PerSide<string>>
  }
  /** Steps with one run are undone together: as a rule, one stay in one field. */
  readonly run: string
}

export const editSource: DocumentCommand<EditSourceArgs> = {
  id: 'edit-source',
  labelKey: 'command.editSource',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) => args !== undefined && document.source(args.id) !== undefined,
  run(draft, { now }, { id, changes }) {
    const source = draft.need('source', id)
    const next = edited(source, { ...changes, names: { ...source.names, ...changes.names } })
    if (next) draft.put({ ...next, updatedAt: now() })
  },
  groupKey: ({ id, run }) => `${id} ${run}`,
}
