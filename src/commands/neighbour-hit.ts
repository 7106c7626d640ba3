// The next hit and the one before.

import { sides } from '../model/vocabulary.ts'
import type { CommandContext } from './command.ts'
import { type SearchHit, searchHits } from './search-hits.ts'
import type { TextSearch } from './text-search.ts'
import type { SegmentRange } from './workspace-view.ts'

export interface FoundHit {
  readonly hit: SearchHit
  readonly wrapped: TextSearch['wrapped']
}

/** From where the search stands, else from the cursor; past one end it goes on at the other. Null when nothing is found. */
export function neighbourHit(context: CommandContext, way: 1 | -1): FoundHit | null {
  const { hits, at } = searchHits(context)
  if (hits.length === 0) return null
  if (at >= 0) return around(hits, at + way)
  const from = context.view.search.current ?? context.view.cursor
  const after = from ? hits.findIndex(hit => isAtOrAfter(context, hit, from)) : 0
  return around(hits, way === 1 ? (after < 0 ? hits.length : after) : (after < 0 ? hits.length : after) - 1)
}

/** The first hit at or after a place, or the first of all; null when nothing is found. */
export function hitFrom(context: CommandContext, from: SegmentRange | null): SearchHit | null {
  const { hits } = searchHits(context)
  return (from && hits.find(hit => isAtOrAfter(context, hit, from))) ?? hits[0] ?? null
}

function around(hits: readonly SearchHit[], index: number): FoundHit {
  if (index >= hits.length) return { hit: hits[0]!, wrapped: 'end' }
  return index < 0 ? { hit: hits.at(-1)!, wrapped: 'start' } : { hit: hits[index]!, wrapped: null }
}

/** In reading order: the row, then the side, then the place in it. */
function isAtOrAfter({ document, rows }: CommandContext, hit: SearchHit, from: SegmentRange): boolean {
  const place = rows.placeOf.get(from.segmentId), segment = document.segment(from.segmentId)
  if (!place || !segment) return true
  if (hit.row !== place.row) return hit.row > place.row
  if (hit.side !== segment.side) return sides.indexOf(hit.side) > sides.indexOf(segment.side)
  const ordinal = rows.placeOf.get(hit.segmentId)!.ordinal
  return ordinal === place.ordinal ? hit.start >= from.start : ordinal > place.ordinal
}
