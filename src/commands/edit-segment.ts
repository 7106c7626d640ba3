// Edits the text of one sentence of the rendering.

import { applyChange, type TextChange } from '../text/text-change.ts'
import { editSegmentText } from '../model/edit-segment-text.ts'
import type { Id } from '../model/records.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { followEdit } from './follow-edit.ts'

export interface EditSegmentArgs {
  readonly segmentId: Id<'segment'>
  /** Ordered right to left, UTF-16. */
  readonly changes: readonly TextChange[]
  /** Steps with one run are undone together: as a rule, a stretch of typing without moving the caret. */
  readonly run: string
}

/**
 * Only the rendering: the original is quoted, not written. Marks stay on their words. A sentence that was emptied
 * goes, so that its cell is empty again and not a sentence of no words; it stays (empty) when a mark, even a lost
 * one, is bound to it, when it is not alone in its cell, and when no original stands beside it to hold the row.
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
    const pointing = followEdit(context.view, segmentId, changes)
    if (draft.need('segment', segmentId).text !== '' || !canGo(context, segmentId)) return pointing
    for (const alignment of draft.all('alignment'))
      if (alignment.rendering.includes(segmentId))
        draft.put({ ...alignment, rendering: alignment.rendering.filter(id => id !== segmentId) })
    draft.remove(segmentId)
    const { editing } = context.view
    return {
      ...pointing,
      editing: editing?.segmentId === segmentId ? { ...editing, segmentId: null, caret: 0 } : editing,
    }
  },
  groupKey: ({ run }) => run,
}

function canGo({ document, rows }: CommandContext, segmentId: Id<'segment'>): boolean {
  const place = rows.placeOf.get(segmentId)
  const row = place && [...rows.rows, ...rows.setAside][place.row]
  if (!row || row.original.length === 0 || row.rendering.length > 1) return false
  for (const { targets } of document.all('annotation'))
    if (targets.some(target => target.spans.some(span => span.segmentId === segmentId))) return false
  return true
}
