// What is found in names, notes and the like, a moment after what is found in the text.

import { useMemo } from 'react'
import { recordHits, type RecordHit } from '../../commands/record-hits.ts'
import { useArticle, useView, useWorkspace } from '../shared/workspace-context.tsx'

export function useRecordHits(): readonly RecordHit[] {
  const { context } = useWorkspace()
  const document = useArticle(article => article.document)
  const { query, level, words, side } = useView(view => view.search)
  return useMemo(() => {
    const now = context()
    return now ? recordHits({ document, view: { ...now.view, search: { ...now.view.search, query, level, words, side } } }) : []
  }, [context, document, query, level, words, side])
}
