// All places of what is searched for, in reading order.

import type { PatternFault } from '../text/search-pattern.ts'
import type { ArticleDocument } from '../model/article-document.ts'
import type { ArticleRow } from '../model/article-rows.ts'
import type { Side } from '../model/records.ts'
import { sides } from '../model/vocabulary.ts'
import type { CommandContext } from './command.ts'
import { readSearch, segmentHits } from './segment-hits.ts'
import type { TextSearch } from './text-search.ts'
import type { SegmentRange } from './workspace-view.ts'

export interface SearchHit extends SegmentRange {
  readonly side: Side
  /** The number of its row; those set aside follow the article. */
  readonly row: number
}

export interface SearchResult {
  /** Why what was typed cannot be searched for. */
  readonly fault: PatternFault | null
  /** Row by row, the original before the rendering. */
  readonly hits: readonly SearchHit[]
  /** The number of the current hit in `hits`; -1 when the search stands on none. */
  readonly at: number
}

type Reading = Pick<CommandContext, 'document' | 'rows' | 'view' | 'settings'>
type Found = Pick<SearchResult, 'hits' | 'fault'>

let last: { document: ArticleDocument; rows: object; search: TextSearch; hidden: Side | null; found: Found } | null = null

/** A hidden side is not searched. Linear in the segments; the last result is remembered. */
export function searchHits({ document, rows, view, settings }: Reading): SearchResult {
  const { search } = view
  const hidden = settings.hiddenSide
  if (last?.document !== document || last.rows !== rows || last.hidden !== hidden || !isSameSearch(last.search, search))
    last = { document, rows, search, hidden, found: find({ document, rows, view, settings }) }
  return { ...last.found, at: indexOf(last.found.hits, search.current) }
}

function find({ document, rows, view, settings }: Reading): Found {
  const { pattern, fault } = readSearch(view.search)
  const hits: SearchHit[] = []
  const addFrom = ({ original, rendering }: ArticleRow, row: number) => {
    for (const side of sides) {
      if (side === settings.hiddenSide) continue
      for (const segmentId of side === 'original' ? original : rendering) {
        const segment = document.segment(segmentId)
        if (!segment) continue
        for (const { start, end } of segmentHits(segment, view.search)) hits.push({ segmentId, start, end, side, row })
      }
    }
  }
  if (pattern) for (const [number, row] of [...rows.rows, ...rows.setAside].entries()) addFrom(row, number)
  return { fault, hits }
}

const isSameSearch = (a: TextSearch, b: TextSearch): boolean =>
  a.query === b.query && a.level === b.level && a.words === b.words && a.side === b.side

const indexOf = (hits: readonly SearchHit[], place: SegmentRange | null): number =>
  place === null
    ? -1
    : hits.findIndex(hit => hit.segmentId === place.segmentId && hit.start === place.start && hit.end === place.end)
