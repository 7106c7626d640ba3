// Asks once before everything in the bin is deleted for good, and says how to keep it elsewhere.

import { useTranslation } from 'react-i18next'
import type { ArticleSummary } from '../../state/repository-port.ts'
import { Dialog } from '../shared/Dialog.tsx'

interface EmptyBinDialogProps {
  readonly bin: readonly ArticleSummary[]
  readonly onEmpty: () => void
  readonly onClose: () => void
}

export function EmptyBinDialog({ bin, onEmpty, onClose }: EmptyBinDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('backups.bin.title')} onClose={onClose}>
      <p>{t('backups.bin.text', { count: bin.length })}</p>
      <p>{t('backups.bin.hint')}</p>
      <p>{t('library.erase.noWayBack')}</p>
      <p className="library-row-acts">
        <button type="button" className="button is-primary" onClick={onClose}>{t('backups.bin.keep')}</button>
        <button type="button" className="button is-danger" onClick={onEmpty}>{t('backups.bin.confirm')}</button>
      </p>
    </Dialog>
  )
}
