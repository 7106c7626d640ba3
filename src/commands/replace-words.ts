// Replaces words that were found in the rendering.

import type { TextChange } from '../text/text-change.ts'
import { editSegmentTexts } from '../model/edit-segment-text.ts'
import type { Id } from '../model/records.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { dropEmptied } from './drop-emptied.ts'
import { followEdit } from './follow-edit.ts'
import type { Replacement } from './plan-replacements.ts'
import { replacingChanges } from './replacing-changes.ts'
import type { WorkspaceView } from './workspace-view.ts'

/**
 * One step of undo, however many they are. Marks stay: a mark on exactly the words that give way goes over to the new
 * ones, which mean the same. A place where something else stands by now, or on the original, is passed over. The search
 * stands behind the last of them.
 */
export const replaceWords: DocumentCommand<readonly Replacement[]> = {
  id: 'replace-words',
  labelKey: 'command.replaceWords',
  group: 'editing',
  internal: true,
  changes: 'document',
  backUpFirst: 'bulk',
  isEnabled: (context, replacements) => replacements?.some(one => isDue(context, one)) === true,
  run(draft, context, replacements) {
    const changesOf = toChanges(context, replacements)
    editSegmentTexts(draft, changesOf)
    let pointing: Pick<WorkspaceView, 'cursor' | 'selection' | 'keptPlaces'> = context.view
    for (const [segmentId, changes] of changesOf) {
      pointing = followEdit(pointing, segmentId, changes)
      dropEmptied(draft, context, segmentId)
    }
    const { cursor, selection, keptPlaces } = pointing
    return { cursor, selection, keptPlaces, editing: null, search: { ...context.view.search, current: placeBehind(replacements), wrapped: null } }
  },
}

const isDue = ({ document }: CommandContext, { segmentId, start, end, exact, insert }: Replacement): boolean => {
  const segment = document.segment(segmentId)
  return segment?.side === 'rendering' && start < end && exact !== insert && segment.text.slice(start, end) === exact
}

/** Right to left in each segment, none over another. */
function toChanges(context: CommandContext, replacements: readonly Replacement[]): Map<Id<'segment'>, readonly TextChange[]> {
  const changesOf = new Map<Id<'segment'>, TextChange[]>()
  for (const one of replacements.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    if (!isDue(context, one)) continue
    const changes = changesOf.get(one.segmentId)
    if (!changes) changesOf.set(one.segmentId, [...replacingChanges(one)])
    else if (one.end <= (changes.at(-1)?.from ?? Infinity)) changes.push(...replacingChanges(one))
  }
  return changesOf
}

function placeBehind(replacements: readonly Replacement[]): WorkspaceView['search']['current'] {
  const last = replacements.at(-1)
  return last ? { segmentId: last.segmentId, start: last.start + last.insert.length, end: last.start + last.insert.length } : null
}
