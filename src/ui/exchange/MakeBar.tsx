// The last step: make the article, or leave.

import { useTranslation } from 'react-i18next'
import type { StorageFault } from '../../state/repository-port.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'

interface MakeBarProps {
  readonly canMake: boolean
  readonly isMaking: boolean
  readonly fault: StorageFault | null
  readonly libraryHref: string
  readonly onMake: () => void
}

export function MakeBar({ canMake, isMaking, fault, libraryHref, onMake }: MakeBarProps) {
  const { t } = useTranslation()
  return (
    <footer className="exchange-make">
      {fault && (
        <div role="alert" className="exchange-notice is-fault">
          <p>{t('exchange.notMade')}</p>
          <FaultMessage fault={fault} />
        </div>
      )}
      <p className="exchange-make-acts">
        <button type="button" className="button is-primary" disabled={!canMake || isMaking} onClick={onMake}>{t('exchange.make')}</button>
        <a className="button is-quiet" href={libraryHref}>{t('exchange.toLibrary')}</a>
        <span role="status">{isMaking && t('exchange.making')}</span>
      </p>
    </footer>
  )
}
