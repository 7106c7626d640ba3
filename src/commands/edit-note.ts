// Changes the note and the tags of an annotation.

import type { Annotation, Id } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { edited } from './edited.ts'

export interface EditNoteArgs {
  readonly id: Id<'annotation'>
  readonly changes: Partial<Pick<Annotation, 'note' | 'tags'>>
  /** Steps with one run are undone together: as a rule, one stay in one field. */
  readonly run: string
}

export const editNote: DocumentCommand<EditNoteArgs> = {
  id: 'edit-note',
  labelKey: 'command.editNote',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) => args !== undefined && document.annotation(args.id) !== undefined,
  run(draft, { now }, { id, changes }) {
    const annotation = draft.need('annotation', id)
    const next = edited({ note: annotation.note, tags: annotation.tags }, changes)
    if (next) draft.put({ ...annotation, ...next, updatedAt: now() })
  },
  groupKey: ({ id, run }) => `${id} ${run}`,
}
