// The next annotation and the one before, as they are read.

import type { Id, Side } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { passesFilter } from './passes-filter.ts'
import { comparePlaces, readingPlace, type ReadingPlace } from './reading-order.ts'
import type { WordCursor } from './workspace-view.ts'

/**
 * The annotation after (1) or before (-1) the selected one, or the cursor when none is selected, on the side of the
 * cursor; past the end it begins again at the other. Null when there are none.
 * What the filter of the list leaves out is passed over. Costs the rows up to the one found.
 */
export function neighbourAnnotation(context: CommandContext, way: 1 | -1): Id<'annotation'> | null {
  const cursor = currentCursor(context),
    active = activeAnnotation(context)
  const side: Side = cursor?.side ?? (context.settings.hiddenSide === 'original' ? 'rendering' : 'original')
  const place = active ? readingPlace(context, active, side) : cursor && cursorPlace(context, cursor)
  const from = place && place[0] !== Infinity ? place : null
  const count = context.rows.rows.length + context.rows.setAside.length
  const begin = from ? from[0] : way === 1 ? 0 : count - 1
  for (let step = 0; step <= count; step++) {
    const places = placesIn(context, (begin + way * step + count * 2) % count, side)
    const ahead = from && step === 0 ? places.filter(one => comparePlaces(one, from) * way > 0) : places
    if (ahead.length > 0) return ahead.reduce((near, one) => (comparePlaces(one, near) * way < 0 ? one : near))[5]
  }
  return null
}

/** The places of the annotations, as the list is filtered, that a reader of `side` meets in one row. */
function placesIn({ document, index, rows, view }: CommandContext, row: number, side: Side): ReadingPlace[] {
  const found = rows.rows[row] ?? rows.setAside[row - rows.rows.length]
  const ids = new Set([...(found?.original ?? []), ...(found?.rendering ?? [])].flatMap(id => index.annotationsOf(id)))
  const shown = Array.from(ids, id => document.annotation(id)!).filter(one => passesFilter(document, one, view.filter))
  return shown.map(one => readingPlace({ rows }, one, side)).filter(place => place[0] === row)
}

/** The cursor among the places: right ahead of what begins at its word. */
function cursorPlace({ rows }: CommandContext, { segmentId, start }: WordCursor): ReadingPlace {
  const { row, ordinal } = rows.placeOf.get(segmentId) ?? { row: 0, ordinal: 0 }
  return [row, 0, ordinal, start, -Infinity, '']
}
