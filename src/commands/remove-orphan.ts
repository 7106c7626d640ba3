// Takes the place of a mark away whose words are gone.

import type { OrphanId } from '../model/orphan-id.ts'
import type { DocumentCommand } from './command.ts'
import { orphanAtHand } from './orphan-at-hand.ts'
import { releaseBody } from './release-body.ts'
import { goOn, withSpan } from './repair-orphan.ts'
import { retouchTargets } from './retouch-targets.ts'

/** An annotation goes with its last place, and its entity, claim or source with the last mention. */
export const removeOrphan: DocumentCommand = {
  id: 'remove-orphan',
  labelKey: 'command.removeOrphan',
  group: 'repair',
  keys: ['Shift+Delete'],
  changes: 'document',
  isEnabled: context => orphanAtHand(context) !== null,
  run(draft, context) {
    const orphan = orphanAtHand(context)!
    const annotation = draft.need('annotation', orphan.annotationId)
    const targets = withSpan(annotation, orphan, null)
    if (targets.length > 0) retouchTargets(draft, context, annotation, targets)
    else {
      draft.remove(annotation.id)
      releaseBody(draft, context, annotation)
    }
    const isTargetGone = targets.length < annotation.targets.length
    return goOn(context, next => follow(next, orphan, isTargetGone))
  },
}

/** Where an orphan of the same annotation stands when a span, or a whole target, before it is gone. */
function follow(next: OrphanId, gone: OrphanId, isTargetGone: boolean): OrphanId {
  if (next.annotationId !== gone.annotationId || next.targetIndex < gone.targetIndex) return next
  if (next.targetIndex > gone.targetIndex)
    return isTargetGone ? { ...next, targetIndex: next.targetIndex - 1 } : next
  return next.spanIndex > gone.spanIndex ? { ...next, spanIndex: next.spanIndex - 1 } : next
}
