// Words of one side with what stands around them, in their own language and direction.

import type { Side } from '../../model/records.ts'
import { useArticle } from './workspace-context.tsx'

interface SideQuoteProps {
  readonly side: Side
  readonly before: string
  readonly words: string
  readonly after: string
  readonly className?: string
}

export function SideQuote({ side, before, words, after, className }: SideQuoteProps) {
  const { language, direction } = useArticle(article => article.document).article.languages[side]
  return <bdi lang={language} dir={direction} className={className}>{before}<mark>{words}</mark>{after}</bdi>
}
