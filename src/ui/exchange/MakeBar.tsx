// The last step: make the article, or leave.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorageFault } from '../../state/repository-port.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'

interface MakeBarProps {
  readonly canMake: boolean
  /** Why it cannot be made yet; empty when nothing is in the way. */
  readonly reason: string
  readonly isMaking: boolean
  readonly fault: StorageFault | null
  readonly libraryHref: string
  readonly onMake: () => void
}

export function MakeBar({ canMake, reason, isMaking, fault, libraryHref, onMake }: MakeBarProps) {
  const { t } = useTranslation()
  const reasonId = useId()
  return (
    <footer className="exchange-make">
      {fault && (
        <div role="alert" className="exchange-notice is-fault">
          <p>{t('exchange.notMade')}</p>
          <FaultMessage fault={fault} />
        </div>
      )}
      <p className="exchange-make-acts">
        <button type="button" className="button is-primary" disabled={!canMake || isMaking} aria-describedby={reason ? reasonId : undefined} onClick={onMake}>{t('exchange.make')}</button>
        <a className="button is-quiet" href={libraryHref}>{t('exchange.toLibrary')}</a>
        {reason && !isMaking && <span id={reasonId} className="exchange-make-reason muted">{reason}</span>}
        <span role="status">{isMaking && t('exchange.making')}</span>
      </p>
    </footer>
  )
}
