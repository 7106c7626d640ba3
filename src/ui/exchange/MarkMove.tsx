// A mark with the words it had and, where they are others, those it has.

import { useTranslation } from 'react-i18next'
import type { CarriedMark } from '../../state/exchange/report-renewal.ts'
import { useArticle } from '../shared/workspace-context.tsx'

export function MarkMove({ mark: { kind, side, before, after } }: { mark: CarriedMark }) {
  const { t } = useTranslation()
  const { language, direction } = useArticle(article => article.document).article.languages[side]
  const isOther = !after.status && after.exact !== before.exact
  return (
    <li>
      <span className={`kind-dot kind-${kind}`} aria-hidden="true" /> <span className="muted">{t(`renewal.kind.${kind}`)}</span>{' '}
      <bdi lang={language} dir={direction}>{before.exact}</bdi>
      {isOther && <> <span className="muted">{t('renewal.becomes')}</span> <bdi lang={language} dir={direction}>{after.exact}</bdi></>}
    </li>
  )
}
