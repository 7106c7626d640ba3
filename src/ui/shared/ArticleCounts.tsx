// How many marks of each kind an article holds.

import { useTranslation } from 'react-i18next'
import type { AnnotationKind } from '../../model/records.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import './article-facts.css'

export function ArticleCounts({ counts }: { counts: { readonly [K in AnnotationKind]: number } }) {
  const { t } = useTranslation()
  const present = annotationKinds.filter(kind => counts[kind] > 0)
  if (present.length === 0) return <p className="library-counts muted">{t('library.noMarks')}</p>
  return (
    <ul className="library-counts" aria-label={t('library.counts')}>
      {present.map(kind => (
        <li key={kind}>
          <span className={`kind-dot kind-${kind}`} aria-hidden="true" />
          {t(`library.entries.${kind}`, { count: counts[kind] })}
        </li>
      ))}
    </ul>
  )
}
