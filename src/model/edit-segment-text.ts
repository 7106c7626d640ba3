// Editing the words of a segment: its anchors move in the same change, and what rested on the old words asks for review.

import { applyChange, type TextChange } from '../text/text-change.ts'
import type { DocumentDraft } from './change.ts'
import type { Id, Target } from './records.ts'
import { moveSpans } from './move-spans.ts'
import { putMovedTargets } from './put-moved-targets.ts'
import { mapAnchor } from './text-anchor.ts'

/**
 * Applies `changes` (ordered right to left, UTF-16) to a segment. Every annotation on it keeps its words or is
 * orphaned. A claim with a verdict whose words changed, and a confirmed alignment of the segment, need review.
 * Costs what rests on the segment, see `DocumentDraft.naming`.
 */
export function editSegmentText(draft: DocumentDraft, segmentId: Id<'segment'>, changes: readonly TextChange[]): void {
  editSegmentTexts(draft, new Map([[segmentId, changes]]))
}

/** The same for many segments at once. */
export function editSegmentTexts(
  draft: DocumentDraft,
  changesOf: ReadonlyMap<Id<'segment'>, readonly TextChange[]>,
): void {
  const edits = new Map<Id<'segment'>, SegmentEdit>()
  for (const [segmentId, changes] of changesOf) {
    const segment = draft.need('segment', segmentId)
    const text = changes.reduce(applyChange, segment.text)
    if (text === segment.text) continue
    draft.put({ ...segment, text })
    edits.set(segmentId, { changes, text })
  }
  if (edits.size > 0) moveMarks(draft, edits)
}

interface SegmentEdit {
  readonly changes: readonly TextChange[]
  readonly text: string
}

function moveMarks(draft: DocumentDraft, edits: ReadonlyMap<Id<'segment'>, SegmentEdit>): void {
  for (const record of draft.naming(edits.keys()))
    if (record.type === 'annotation') putMovedTargets(draft, record, mapTargets(record.targets, edits))
    else if (record.type === 'alignment' && record.status === 'confirmed')
      draft.put({ ...record, status: 'needs-review' })
}

/** The targets after the edits; the same array when nothing of them changed. */
function mapTargets(targets: readonly Target[], edits: ReadonlyMap<Id<'segment'>, SegmentEdit>): readonly Target[] {
  return moveSpans(targets, span => {
    const edit = edits.get(span.segmentId)
    return edit ? mapAnchor(span, edit.changes, edit.text) : span
  })
}
