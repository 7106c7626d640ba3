// One hit with the words around it, in its own language and direction.

import { useArticle } from '../shared/workspace-context.tsx'
import type { SearchHit } from '../../commands/search-hits.ts'
import { snippetOf } from './group-hits.ts'

export function HitSnippet({ hit: { segmentId, side, start, end } }: { hit: SearchHit }) {
  const text = useArticle(article => article.document.segment(segmentId)?.text ?? '')
  const languages = useArticle(article => article.document.article.languages)
  const { language, direction } = languages[side]
  const { before, words, after } = snippetOf(text, { start, end })
  return <bdi lang={language} dir={direction}>{before}<mark>{words}</mark>{after}</bdi>
}
