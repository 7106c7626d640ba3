// Puts an edge of a mark where a hand let go of its handle.

import type { DocumentCommand } from './command.ts'
import { draggedTargets, type EdgeDrag } from './dragged-targets.ts'
import { retouchTargets } from './retouch-targets.ts'

/** One step of undo a drag. What the mark is a mention of follows its words as with the keys (see `moveEdge`). */
export const dragEdge: DocumentCommand<EdgeDrag> = {
  id: 'drag-edge',
  labelKey: 'command.dragEdge',
  group: 'tagging',
  internal: true,
  changes: 'document',
  isEnabled: (context, drag) => drag !== undefined && draggedTargets(context, drag) !== null,
  run(draft, context, drag) {
    retouchTargets(draft, context, draft.need('annotation', drag.annotationId), draggedTargets(context, drag)!)
  },
}
