// What an entity, a source or a claim is called, in the reader's language first.

import { useTranslation } from 'react-i18next'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Claim, Entity, Id, PerSide, Side, Source } from '../../model/records.ts'
import { useArticle } from '../shared/workspace-context.tsx'
import { SideWords } from './SideWords.tsx'
import { useArticleRecord } from './use-article-record.ts'

export type NamedRecord = Entity | Source | Claim

/** Both names when `both` is set, else the one in the reader's language, or the other where that is missing. */
export function RecordName({ id, both = false }: { id: Id; both?: boolean }) {
  const { t } = useTranslation()
  const record = useArticle(article => namedRecord(article.document, id))
  const sides = useReaderSides()
  const names = record ? namesOf(record) : null
  const filled = names ? sides.filter(side => names[side].trim() !== '') : []
  if (!names || filled.length === 0) return <span className="muted">{t('tagging.unnamed')}</span>
  return (
    <>
      <SideWords side={filled[0]!} words={names[filled[0]!]} />
      {both && filled[1] && <span className="muted"> · <SideWords side={filled[1]} words={names[filled[1]]} /></span>}
    </>
  )
}

/** The sides of the article, the one in the reader's language first. */
export function useReaderSides(): readonly [Side, Side] {
  const { i18n } = useTranslation()
  const language = useArticleRecord(article => article.languages.rendering.language)
  return language.startsWith(i18n.language) ? renderingFirst : originalFirst
}

const originalFirst = ['original', 'rendering'] as const
const renderingFirst = ['rendering', 'original'] as const

export const namesOf = (record: NamedRecord): PerSide<string> => (record.type === 'claim' ? record.wording : record.names)

export function namedRecord(document: ArticleDocument, id: Id): NamedRecord | undefined {
  const record = document.get(id)
  return record?.type === 'entity' || record?.type === 'source' || record?.type === 'claim' ? record : undefined
}
