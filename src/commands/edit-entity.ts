// Changes what is known of an entity.

import type { Entity, Id, PerSide } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { edited } from './edited.ts'

export interface EditEntityArgs {
  readonly id: Id<'entity'>
  readonly changes: Partial<Pick<Entity, 'entityType' | 'aliases' | 'link' | 'note'>> & {
    readonly names?: Partial<PerSide<string>>
  }
  /** Steps with one run are undone together: as a rule, one stay in one field. */
  readonly run: string
}

export const editEntity: DocumentCommand<EditEntityArgs> = {
  id: 'edit-entity',
  labelKey: 'command.editEntity',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) => args !== undefined && document.entity(args.id) !== undefined,
  run(draft, { now }, { id, changes }) {
    const entity = draft.need('entity', id)
    const next = edited(entity, { ...changes, names: { ...entity.names, ...changes.names } })
    if (next) draft.put({ ...next, updatedAt: now() })
  },
  groupKey: ({ id, run }) => `${id} ${run}`,
}
