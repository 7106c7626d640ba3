// What is searched for and how, as a plain value of the view. Not part of the document.

import type { FoldLevel } from '../text/fold.ts'
import type { WordRule } from '../text/search-pattern.ts'
import type { TextRange } from '../text/text-range.ts'
import type { Id, Side } from '../model/records.ts'

export interface TextSearch {
  readonly isOpen: boolean
  readonly isReplacing: boolean
  /** As it was typed; kept while the search is closed, for the next time. */
  readonly query: string
  readonly level: FoldLevel
  readonly words: WordRule
  readonly side: Side | 'both'
  /** Where the search stands (UTF-16): a hit, or the place that one was at before the text changed. */
  readonly current: (TextRange & { readonly segmentId: Id<'segment'> }) | null
  /** Past which end of the article the last step went. */
  readonly wrapped: 'end' | 'start' | null
  /** Another number each time that somebody asks for the field; 0 while it was not asked for, as when a key goes on searching. */
  readonly asked: number
}

/** Closed, for the next time to go on with. */
export const closed = (search: TextSearch): TextSearch => ({ ...search, isOpen: false, ...(search.isReplacing && { isReplacing: false, side: 'both' }), wrapped: null, asked: 0 })

export const initialSearch: TextSearch = {
  isOpen: false,
  isReplacing: false,
  query: '',
  level: 'loose',
  words: 'any',
  side: 'both',
  current: null,
  wrapped: null,
  asked: 0,
}
