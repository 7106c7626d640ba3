// Words of one side of the article in the interface: in their own language and direction, and unable to disturb their neighbours.

import type { Side } from '../../model/records.ts'
import { useArticleRecord } from './use-article-record.ts'

export function SideWords({ side, words, className }: { side: Side; words: string; className?: string }) {
  const { language, direction } = useArticleRecord(article => article.languages[side])
  return <bdi lang={language} dir={direction} className={className}>{words}</bdi>
}
