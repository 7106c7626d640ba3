// What a group of the list is called: a heading of the article, a kind, an entity.

import { useTranslation } from 'react-i18next'
import { useArticle } from '../shared/workspace-context.tsx'
import type { GroupHeading } from './group-annotations.ts'
import { RecordName } from './RecordName.tsx'
import { SideWords } from './SideWords.tsx'
import { useArticleRecord } from './use-article-record.ts'

export function GroupName({ heading }: { heading: GroupHeading }) {
  const { t } = useTranslation()
  switch (heading.by) {
    case 'kind':
      return <>{t(`tagging.kinds.${heading.kind}`)}</>
    case 'entity':
      return <RecordName id={heading.entityId} />
    case 'section':
      return heading.segmentIds ? <SectionName segmentIds={heading.segmentIds} /> : <>{t('tagging.list.beginning')}</>
    default:
      return <>{t(heading.by === 'lost' ? 'tagging.list.lost' : 'tagging.list.setAside')}</>
  }
}

/** The heading in the reader's language where the article has it, else as it stands. */
function SectionName({ segmentIds }: { segmentIds: readonly string[] }) {
  const { i18n } = useTranslation()
  const languages = useArticleRecord(article => article.languages)
  const segment = useArticle(({ document }) => {
    const segments = segmentIds.flatMap(id => document.segment(id) ?? []).filter(one => one.text !== '')
    return segments.find(one => languages[one.side].language.startsWith(i18n.language)) ?? segments[0]
  })
  return segment ? <SideWords side={segment.side} words={segment.text} /> : null
}
