// "And these words too": joins chosen words to a place of the selected annotation, of which they become a piece.

import { isSame } from '../model/is-same.ts'
import type { Annotation, Target } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import { chosenPlace } from './chosen-places.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { liveSpans } from './pointed-target.ts'
import { retouchTargets } from './retouch-targets.ts'
import { toTarget } from './to-target.ts'
import type { SelectedPlace } from './workspace-view.ts'

/** The selection, or the word under the cursor, joins the target in the same sentence, else the first on that side. */
export const addSpan: DocumentCommand = {
  id: 'add-span',
  labelKey: 'command.addSpan',
  group: 'tagging',
  keys: ['KeyD'],
  changes: 'document',
  isEnabled(context) {
    const active = activeAnnotation(context),
      place = chosenPlace(context)
    return active !== null && place !== null && widened(context, active, place) !== null
  },
  run(draft, context) {
    const annotation = activeAnnotation(context)!,
      { cursor } = context.view
    retouchTargets(draft, context, annotation, widened(context, annotation, chosenPlace(context)!)!)
    return { selection: null, subtypeAsked: null, cursor: cursor && { ...cursor, anchor: null } }
  },
}

/** The targets with the words of `place` joined in; null when there is none to join or it has the words already. */
function widened(context: CommandContext, { targets }: Annotation, place: SelectedPlace): readonly Target[] | null {
  const isNear = (target: Target) =>
    target.spans.some(span => !span.status && place.ranges.some(range => range.segmentId === span.segmentId))
  const onSide = targets.filter(target => target.side === place.side)
  const joined = onSide.find(isNear) ?? onSide[0]
  const target =
    joined && toTarget(context, { side: place.side, ranges: [...liveSpans(context, joined), ...place.ranges] })
  if (!target) return null
  const spans = [...target.spans, ...joined.spans.filter(span => span.status)]
  return isSame(spans, joined.spans) ? null : targets.map(old => (old === joined ? { ...target, spans } : old))
}
