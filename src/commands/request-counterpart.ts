// Asks for the place on the other side that says the same as the selected annotation.

import { otherSide } from '../model/vocabulary.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { ViewCommand } from './command.ts'
import { counterpartAtHand } from './counterpart-at-hand.ts'
import { cursorAt } from './cursor-at.ts'
import { liveSpans } from './pointed-target.ts'
import { counterpart } from './switch-side.ts'

/** The next place given becomes a further target. Words that are proposed are chosen already; else, where one side has none yet, the cursor goes there. */
export const requestCounterpart: ViewCommand = {
  id: 'request-counterpart',
  labelKey: 'command.requestCounterpart',
  group: 'tagging',
  keys: ['KeyA'],
  changes: 'view',
  isEnabled: context => activeAnnotation(context) !== null,
  look(context) {
    const annotation = activeAnnotation(context)!
    const asked = {
      placeRequest: { annotationId: annotation.id, purpose: 'add-counterpart' as const, targetIndex: 0 },
      selection: null,
      subtypeAsked: null,
      panel: 'inspector' as const,
    }
    const proposed = counterpartAtHand(context)?.target
    if (proposed) return { ...asked, selection: { side: proposed.side, ranges: proposed.spans }, cursor: null }
    const [target] = annotation.targets
    const span = target && liveSpans(context, target)[0]
    if (!span || annotation.targets.some(({ side }) => side === otherSide(target.side))) return asked
    const cursor = cursorAt(context.document, span.segmentId, span.start)
    const across = cursor && counterpart({ ...context, view: { ...context.view, cursor } })
    return across ? { ...asked, cursor: across } : asked
  },
}
