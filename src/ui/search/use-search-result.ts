// What is found now. Found again after every change of the text, of the search or of what is shown.

import { searchHits, type SearchResult } from '../../commands/search-hits.ts'
import { useArticle, useSettings, useView, useWorkspace } from '../shared/workspace-context.tsx'

const nothing: SearchResult = { hits: [], fault: null, at: -1 }

export function useSearchResult(): SearchResult {
  const { context } = useWorkspace()
  useArticle(article => article.document)
  useArticle(article => article.rows)
  useView(view => view.search)
  useSettings(settings => settings.hiddenSide)
  const now = context()
  return now ? searchHits(now) : nothing
}
