// One version of an article in a few facts, to be told from another.

import { useTranslation } from 'react-i18next'
import type { ArticleOutline } from '../../state/exchange/outline-article.ts'
import { sides } from '../../model/vocabulary.ts'
import { AgoTime } from '../shared/AgoTime.tsx'
import { ArticleCounts } from '../shared/ArticleCounts.tsx'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'
import { usePresent } from '../shared/use-present.ts'

export function OutlineCard({ heading, outline }: { heading?: string; outline: ArticleOutline }) {
  const { t } = useTranslation()
  const present = usePresent()
  return (
    <div className="library-outline">
      {heading && <h4>{heading}</h4>}
      <div><ArticleTitles titles={outline.titles} /></div>
      <ul className="library-counts">
        {sides.map(side => (
          <li key={side}>{t(`library.import.side.${side}`)} {t('library.import.segments', { count: outline.sentences[side] })}</li>
        ))}
      </ul>
      <ArticleCounts counts={outline.counts} />
      <AgoTime label={t('library.import.changed')} instant={outline.changedAt} present={present} />
    </div>
  )
}
