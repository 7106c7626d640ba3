// An article of the library that cannot be read: what is wrong with it, what is stored of it, and the way to be rid of it.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSummary, StorageFault } from '../../state/repository-port.ts'
import { useBackupsDoor } from '../shared/backups-door.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'

export function FaultyRow({ summary, fault, onErase }: { summary: ArticleSummary; fault: StorageFault; onErase: () => void }) {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const openBackups = useBackupsDoor()
  const isNamed = summary.titles.original !== '' || summary.titles.rendering !== ''
  return (
    <li className="library-row is-faulty" data-article={summary.id}>
      <div className="library-binned">
        <h2>{t('library.unreadable')} <small className="muted"><bdi dir="ltr">{summary.id}</bdi></small></h2>
        {isNamed && <ArticleTitles titles={summary.titles} />}
        <FaultMessage fault={fault} />
      </div>
      {fault.code === 'damaged' && (
        <p className="library-row-acts">
          <button type="button" className="button is-quiet" aria-label={t('backups.copies.of', { title: `\u2068${summary.titles.original || summary.titles.rendering || summary.id}\u2069` })} onClick={() => openBackups({ kind: 'copies', articleId: summary.id })}>
            {t('backups.copies.open')}
          </button>
          <button type="button" className="button is-quiet is-danger" onClick={() => setIsAsking(true)}>{t('library.bin.erase')}</button>
        </p>
      )}
      {isAsking && (
        <Dialog title={t('library.erase.title')} onClose={() => setIsAsking(false)}>
          <p>{t('library.erase.unreadable')}</p>
          <FaultMessage fault={fault} />
          <p>{t('library.erase.noWayBack')}</p>
          <p className="library-row-acts">
            <button type="button" className="button is-primary" onClick={() => setIsAsking(false)}>{t('library.erase.keep')}</button>
            <button
              type="button" className="button is-danger"
              onClick={() => {
                setIsAsking(false)
                onErase()
              }}
            >
              {t('library.erase.confirm')}
            </button>
          </p>
        </Dialog>
      )}
    </li>
  )
}
