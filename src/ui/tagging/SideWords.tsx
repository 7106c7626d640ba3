// Words of one side of the article in the interface: in their own language and direction, and unable to disturb their neighbours.

import type { ReactNode } from 'react'
import type { Side } from '../../model/records.ts'
import { useArticleRecord } from './use-article-record.ts'

export function SideWords({ side, words, className }: { side: Side; words: string; className?: string }) {
  return <SideText side={side} className={className}>{words}</SideText>
}

/** The same for words with something among them that stands out. */
export function SideText({ side, className, children }: { side: Side; className?: string; children: ReactNode }) {
  const { language, direction } = useArticleRecord(article => article.languages[side])
  return <bdi lang={language} dir={direction} className={className}>{children}</bdi>
}
