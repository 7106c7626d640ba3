// The places of what is searched for in one segment. Segments never change, so each is folded and searched once and
// remembered by itself: after an edit only what changed is looked at again.

import type { FoldLevel } from '../text/fold.ts'
import { readPattern, type SearchPattern } from '../text/search-pattern.ts'
import { searchText } from '../text/search-text.ts'
import { type SearchableText, toSearchable } from '../text/searchable-text.ts'
import type { TextRange } from '../text/text-range.ts'
import type { Segment } from '../model/records.ts'
import { isCliticRun } from '../language/ar/clitic-run.ts'
import type { TextSearch } from './text-search.ts'

const none: readonly TextRange[] = []
const searchables: Readonly<Record<FoldLevel, WeakMap<Segment, SearchableText>>> = {
  strict: new WeakMap(),
  loose: new WeakMap(),
}
const lastFound = new WeakMap<Segment, { readonly pattern: SearchPattern; readonly ranges: readonly TextRange[] }>()

/** In order, whole letters, UTF-16. Linear in the segment the first time, and free after that. */
export function segmentHits(segment: Segment, search: TextSearch): readonly TextRange[] {
  const pattern = patternOf(search)
  if (!pattern || (search.side !== 'both' && search.side !== segment.side)) return none
  const known = lastFound.get(segment)
  if (known?.pattern === pattern) return known.ranges
  const ranges = searchText(searchableOf(segment, pattern.level), pattern, isCliticRun)
  lastFound.set(segment, { pattern, ranges })
  return ranges
}

function searchableOf(segment: Segment, level: FoldLevel): SearchableText {
  let searchable = searchables[level].get(segment)
  if (!searchable) searchables[level].set(segment, (searchable = toSearchable(segment.text, level)))
  return searchable
}

let last: { query: string; read: ReturnType<typeof readPattern>; words: string; level: string } | null = null

/** One object for one search, however often it is asked for. */
export function readSearch({ query, level, words }: Pick<TextSearch, 'query' | 'level' | 'words'>): ReturnType<typeof readPattern> {
  if (last?.query !== query || last.level !== level || last.words !== words)
    last = { query, level, words, read: readPattern(query, level, words) }
  return last.read
}

const patternOf = (search: TextSearch): SearchPattern | null => readSearch(search).pattern
