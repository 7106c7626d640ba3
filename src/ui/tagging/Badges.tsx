// What about an annotation needs somebody's care.

import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../model/records.ts'
import { useArticle } from '../shared/workspace-context.tsx'

export function Badges({ annotation }: { annotation: Annotation }) {
  const { t } = useTranslation()
  const needsReview = useArticle(({ document }) => annotation.kind === 'claim' && document.claim(annotation.claimId)?.needsReview === true)
  return (
    <>
      {isOrphaned(annotation) && <span className="chip tagging-badge">{t('tagging.badge.orphaned')}</span>}
      {needsReview && <span className="chip tagging-badge">{t('tagging.badge.needsReview')}</span>}
    </>
  )
}

/** True when words that it marked are no longer in the text. */
export const isOrphaned = ({ targets }: Pick<Annotation, 'targets'>): boolean => targets.some(target => target.spans.some(span => span.status === 'orphaned'))
