// Corrects the text of one sentence of the original, which changes in no other way.

import { applyChange } from '../text/text-change.ts'
import { editSegmentText } from '../model/edit-segment-text.ts'
import type { DocumentCommand } from './command.ts'
import type { EditSegmentArgs } from './edit-segment.ts'
import { followEdit } from './follow-edit.ts'

/**
 * Marks stay on their words; a verdict and a confirmed alignment that rested on the old words ask for review. A sentence
 * that was emptied stays: it is for another act to say that the original has one less.
 */
export const correctSource: DocumentCommand<EditSegmentArgs> = {
  id: 'correct-source',
  labelKey: 'command.correctSource',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document, view }, args) =>
    args !== undefined && document.segment(args.segmentId)?.side === 'original' && view.editing?.side === 'original',
  run(draft, { view }, { segmentId, changes }) {
    const { text } = draft.need('segment', segmentId)
    if (changes.reduce(applyChange, text) === text) return undefined
    editSegmentText(draft, segmentId, changes)
    return followEdit(view, segmentId, changes)
  },
  groupKey: ({ run }) => run,
  backUpFirst: 'correction',
}
