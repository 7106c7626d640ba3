// Says how little this browser keeps, and hands out as files what would be lost with the page.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Keeping, StorageFault } from '../../state/repository-port.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { useExport } from '../shared/use-export.ts'
import { useSession, useWorkspace } from '../shared/workspace-context.tsx'
import './storage.css'

export function KeepingBanner({ keeping }: { keeping: Exclude<Keeping, 'lasting'> }) {
  const { t } = useTranslation()
  const { care } = useRepository()
  const { session } = useWorkspace()
  const { document, stored } = useExport()
  const isOpen = useSession(state => state.phase === 'open')
  const [fault, setFault] = useState<StorageFault | null>(null)
  const [isNone, setIsNone] = useState(false)

  const handOut = async () => {
    const state = session.store.getState()
    if (state.phase === 'open') return document(state.document)
    const ids = [...care.unexported()]
    setIsNone(ids.length === 0)
    for (const id of ids) setFault(await stored(id))
  }
  return (
    <section className="shell-keeping" role="alert" aria-label={t('storage.banner.label')} data-keeping={keeping}>
      <p>
        <strong>{t(`storage.banner.${keeping}.what`)}</strong> {t(`storage.banner.${keeping}.act`)}
      </p>
      <p className="shell-keeping-acts">
        {(isOpen || keeping === 'page') && (
          <button type="button" className="button is-primary" onClick={() => void handOut()}>
            {t(isOpen ? 'storage.banner.exportOpen' : 'storage.banner.exportAll')}
          </button>
        )}
        {isNone && <span role="status">{t('storage.banner.nothingToExport')}</span>}
      </p>
      {fault && <FaultMessage fault={fault} />}
    </section>
  )
}
