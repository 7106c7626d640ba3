// The next annotation and the one before, as they are read.

import type { Id, Side } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { comparePlaces, readingPlace, type ReadingPlace } from './reading-order.ts'
import type { WordCursor } from './workspace-view.ts'

/**
 * The annotation after (1) or before (-1) the selected one, or the cursor when none is selected, on the side of the
 * cursor; past the end it begins again at the other. Null when there are none. Linear in the annotations.
 */
export function neighbourAnnotation(context: CommandContext, way: 1 | -1): Id<'annotation'> | null {
  const cursor = currentCursor(context), active = activeAnnotation(context)
  const side: Side = cursor?.side ?? (context.settings.hiddenSide === 'original' ? 'rendering' : 'original')
  const from = active ? readingPlace(context, active, side) : cursor ? cursorPlace(context, cursor) : null
  let near: ReadingPlace | null = null, far: ReadingPlace | null = null
  for (const annotation of context.document.all('annotation')) {
    const place = readingPlace(context, annotation, side)
    if (place[0] === Infinity) continue
    if (!far || comparePlaces(place, far) * way < 0) far = place
    if (from && comparePlaces(place, from) * way > 0 && (!near || comparePlaces(place, near) * way < 0)) near = place
  }
  return (near ?? far)?.[5] ?? null
}

/** The cursor among the places: right ahead of what begins at its word. */
function cursorPlace({ rows }: CommandContext, { segmentId, start }: WordCursor): ReadingPlace {
  const { row, ordinal } = rows.placeOf.get(segmentId) ?? { row: 0, ordinal: 0 }
  return [row, 0, ordinal, start, -Infinity, '']
}
