// Edits the text of one sentence of the rendering.

import { applyChange, type TextChange } from '../text/text-change.ts'
import { editSegmentText } from '../model/edit-segment-text.ts'
import type { Id } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { dropEmptied } from './drop-emptied.ts'
import { followEdit } from './follow-edit.ts'
import { followTitle } from './follow-title.ts'

export interface EditSegmentArgs {
  readonly segmentId: Id<'segment'>
  /** Ordered right to left, UTF-16. */
  readonly changes: readonly TextChange[]
  /** Steps with one run are undone together: as a rule, a stretch of typing without moving the caret. */
  readonly run: string
}

/**
 * Only the rendering: the original is quoted, not written. Marks stay on their words. A sentence that was emptied
 * goes where it can, see `dropEmptied`.
 */
export const editSegment: DocumentCommand<EditSegmentArgs> = {
  id: 'edit-segment',
  labelKey: 'command.editSegment',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) => args !== undefined && document.segment(args.segmentId)?.side === 'rendering',
  run(draft, context, { segmentId, changes }) {
    const { text } = draft.need('segment', segmentId)
    if (changes.reduce(applyChange, text) === text) return undefined
    editSegmentText(draft, segmentId, changes)
    followTitle(draft, context, segmentId, text)
    const pointing = followEdit(context.view, segmentId, changes)
    if (!dropEmptied(draft, context, segmentId)) return pointing
    const { editing } = context.view
    return {
      ...pointing,
      editing: editing?.segmentId === segmentId ? { ...editing, segmentId: null, caret: 0 } : editing,
    }
  },
  groupKey: ({ run }) => run,
}
