// Selects what the pointer dragged over.

import { wordAt } from '../text/words.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { snapPlace } from './snap-place.ts'
import { tidyPlace } from './tidy-place.ts'
import type { SegmentRange, SelectedPlace, WorkspaceView } from './workspace-view.ts'

export interface SelectPlaceArgs extends SelectedPlace {
  /** Take exactly these letters, rather than the words they belong to. */
  readonly exact: boolean
  /** Join the current selection as a further piece; on the other side, keep the current one as a further place. */
  readonly add: boolean
}

/** Words by default, see `snapPlace`. The cursor goes to the last word, so that Shift with an arrow carries on. */
export const selectPlace: ViewCommand<SelectPlaceArgs> = {
  id: 'select-place',
  labelKey: 'command.selectPlace',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: () => true,
  look(context, { exact, add, ...place }) {
    const { view } = context
    const chosen = snapPlace(context, { side: place.side, ranges: place.ranges }, exact)
    if (!chosen) return add ? {} : { selection: null }
    const seen = { cursor: cursorOn(context, chosen), subtypeAsked: null }
    if (!add || !view.selection) return { ...seen, selection: chosen }
    return { ...seen, ...added(context, view.selection, chosen) }
  },
}

function added(context: CommandContext, current: SelectedPlace, chosen: SelectedPlace): Partial<WorkspaceView> {
  if (current.side !== chosen.side) return { keptPlaces: [...context.view.keptPlaces, current], selection: chosen }
  return { selection: tidyPlace(context, { side: chosen.side, ranges: [...current.ranges, ...chosen.ranges] }) }
}

function cursorOn(context: CommandContext, { side, ranges }: SelectedPlace): WorkspaceView['cursor'] {
  const first = ranges[0]!,
    last = ranges.at(-1)!
  return { side, ...wordIn(context, last, last.end), anchor: wordIn(context, first, first.start) }
}

function wordIn({ document }: CommandContext, range: SegmentRange, offset: number): SegmentRange {
  const word = wordAt(document.segment(range.segmentId)!.text, offset)
  return word ? { segmentId: range.segmentId, start: word.start, end: word.end } : range
}
