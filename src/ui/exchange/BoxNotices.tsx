// What a person has to be told about a box: what was not let in, or what gave way to a file.

import { useTranslation } from 'react-i18next'
import type { BoxNotice } from '../../state/exchange/new-article-draft.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'

export function BoxNotices({ notices, onPutBack }: { notices: readonly BoxNotice[]; onPutBack: (former: string) => void }) {
  const { t } = useTranslation()
  return (
    <div role="alert">
      {notices.map(notice =>
        notice.kind === 'fault' ? (
          <div key={notice.kind} className="exchange-notice is-fault">
            <p>{notice.name === null ? t('exchange.pasteNotTaken') : t('exchange.notTaken', { name: `\u2068${notice.name}\u2069` })}</p>
            <FaultMessage fault={notice.fault} />
          </div>
        ) : notice.kind === 'replaced' ? (
          <p key={notice.kind} className="exchange-notice">
            {t('exchange.replaced')}{' '}
            <button type="button" className="button" onClick={() => onPutBack(notice.former)}>{t('exchange.putBack')}</button>
          </p>
        ) : null,
      )}
    </div>
  )
}
