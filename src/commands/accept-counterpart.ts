// Gives the mark at hand the place on the other side that is proposed for it.

import { suggestedTarget } from './acceptance.ts'
import type { DocumentCommand } from './command.ts'
import { counterpartAtHand } from './counterpart-at-hand.ts'
import { retouchTargets } from './retouch-targets.ts'

/** As a further place of the same annotation; names and wording of that side that are still empty are filled. */
export const acceptCounterpart: DocumentCommand = {
  id: 'accept-counterpart',
  labelKey: 'command.acceptCounterpart',
  group: 'suggestions',
  internal: true,
  changes: 'document',
  isEnabled: context => counterpartAtHand(context) !== null,
  run(draft, context) {
    const { annotationId, target } = counterpartAtHand(context)!
    const annotation = draft.need('annotation', annotationId)
    const place = suggestedTarget(draft, target)
    if (place) retouchTargets(draft, context, annotation, [...annotation.targets, place])
    return { placeRequest: null, selection: null, suggesting: { ...context.view.suggesting, counterpart: null } }
  },
}
