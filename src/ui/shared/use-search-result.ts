// What is found now. Found again after every change of the text, of the search or of what is shown.

import { searchHits, type SearchHit, type SearchResult } from '../../commands/search-hits.ts'
import { useArticle, useSettings, useView, useWorkspace } from './workspace-context.tsx'

const nothing: SearchResult = { hits: [], fault: null, at: -1 }

/** Nothing while the search is closed. */
export function useSearchResult(): SearchResult {
  const { context } = useWorkspace()
  useArticle(article => article.document)
  useArticle(article => article.rows)
  useView(view => view.search)
  useSettings(settings => settings.hiddenSide)
  const now = context()
  return now?.view.search.isOpen ? searchHits(now) : nothing
}

/** The same list for as long as the same is found. */
export const useSearchHits = (): readonly SearchHit[] => useSearchResult().hits
