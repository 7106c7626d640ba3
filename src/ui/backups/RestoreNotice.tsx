// What became of a restoring, and the way back.

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useNavigation } from '../shared/navigation.tsx'
import type { Restore } from './use-restore.ts'

export function RestoreNotice({ restore: { outcome, isBusy, undo }, onClose }: { restore: Restore; onClose: () => void }) {
  const { t } = useTranslation()
  const { hrefOf } = useNavigation()
  const notice = useRef<HTMLDivElement>(null)
  // What had the focus may be gone, or may have nothing more to do.
  useEffect(() => {
    if (outcome) notice.current?.focus()
  }, [outcome])
  return (
    <div ref={notice} tabIndex={-1} role="status" className="backups-notice" data-outcome={outcome?.state}>
      {outcome?.state === 'failed' && <FaultMessage fault={outcome.fault} />}
      {outcome && outcome.state !== 'failed' && <p className="backups-outcome">{t(`backups.outcome.${outcome.state}`)}</p>}
      {outcome?.state === 'restored' && <button type="button" className="button" disabled={isBusy} onClick={undo}>{t('backups.outcome.undo')}</button>}
      {outcome?.state === 'added' && (
        <a className="button" href={hrefOf({ screen: 'article', articleId: outcome.id, annotationId: null })} onClick={onClose}>{t('library.import.open')}</a>
      )}
    </div>
  )
}
