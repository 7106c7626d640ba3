// A sentence as it was and as it will be; one of them alone where it is new or gone.

import { useTranslation } from 'react-i18next'
import type { Side } from '../../model/records.ts'
import { useArticle } from '../shared/workspace-context.tsx'

interface RenewedSentenceProps {
  readonly side: Side
  readonly before: string | null
  readonly after: string | null
}

export function RenewedSentence({ side, before, after }: RenewedSentenceProps) {
  const { t } = useTranslation()
  const { language, direction } = useArticle(article => article.document).article.languages[side]
  return (
    <li>
      {before !== null && <p><span className="visually-hidden">{t('renewal.before')} </span><del lang={language} dir={direction}>{before}</del></p>}
      {after !== null && <p><span className="visually-hidden">{t('renewal.after')} </span><ins lang={language} dir={direction}>{after}</ins></p>}
    </li>
  )
}
