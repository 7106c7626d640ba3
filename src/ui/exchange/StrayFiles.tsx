// Files that found no box: an article of ours, which belongs in the library, and those that were too many.

import { useTranslation } from 'react-i18next'
import type { BoxNotice } from '../../state/exchange/new-article-draft.ts'
import { useNavigation } from '../shared/navigation.tsx'

export function StrayFiles({ notices }: { notices: readonly BoxNotice[] }) {
  const { t } = useTranslation()
  const { hrefOf } = useNavigation()
  return (
    <div role="alert">
      {notices.map(notice =>
        notice.kind === 'left-over' ? (
          <p key={notice.kind} className="exchange-notice">{t('exchange.leftOver', { count: notice.count })}</p>
        ) : notice.kind === 'article-file' ? (
          <p key={notice.name} className="exchange-notice">
            {t('exchange.articleFile', { name: `\u2068${notice.name}\u2069` })} <a href={hrefOf({ screen: 'library' })}>{t('exchange.toLibrary')}</a>
          </p>
        ) : null,
      )}
    </div>
  )
}
