// Sets the word cursor where somebody clicked or focus went.

import type { Id, Side } from '../model/records.ts'
import type { ViewCommand } from './command.ts'
import { cursorAt } from './cursor-at.ts'
import { panelAfter } from './workspace-view.ts'

export interface PlaceCursorArgs {
  readonly side: Side
  readonly segmentId: Id<'segment'>
  /** UTF-16. */
  readonly offset: number
}

/**
 * On the word at the offset or the one nearest to it. Lets go of the selection, and of the selected annotation unless
 * a place is wanted for it; places kept for a mark stay.
 */
export const placeCursor: ViewCommand<PlaceCursorArgs> = {
  id: 'place-cursor',
  labelKey: 'command.placeCursor',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: ({ document }, args) => args !== undefined && document.segment(args.segmentId)?.side === args.side,
  look({ document, view }, { segmentId, offset }) {
    const letGo =
      view.placeRequest || view.activeAnnotationId === null
        ? {}
        : { activeAnnotationId: null, panel: panelAfter(view.panel) }
    return { cursor: cursorAt(document, segmentId, offset), selection: null, subtypeAsked: null, ...letGo }
  },
}
