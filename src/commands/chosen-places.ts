// The words that the next mark is made of.

import { isSame } from '../model/is-same.ts'
import type { CommandContext } from './command.ts'
import { cursorPlace } from './cursor-place.ts'
import { tidyPlace } from './tidy-place.ts'
import type { SelectedPlace } from './workspace-view.ts'

/** The selection, or the word under the cursor; null when there is neither or the text under it is gone. */
export function chosenPlace(context: CommandContext): SelectedPlace | null {
  const place = context.view.selection ?? cursorPlace(context)
  return place && tidyPlace(context, place)
}

/** The places kept so far and the one chosen now; a cursor on words that are kept already adds none. */
export function chosenPlaces(context: CommandContext): readonly SelectedPlace[] {
  const kept = context.view.keptPlaces.flatMap(place => tidyPlace(context, place) ?? [])
  const chosen = chosenPlace(context)
  const isKept = context.view.selection ? isSame : overlap
  if (!chosen || kept.some(place => isKept(place, chosen))) return kept
  return [...kept, chosen]
}

const overlap = (a: SelectedPlace, b: SelectedPlace): boolean =>
  a.ranges.some(x => b.ranges.some(y => x.segmentId === y.segmentId && x.start < y.end && y.start < x.end))
