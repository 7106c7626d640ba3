// What came in, what did not, and what a person has to decide.

import { useTranslation } from 'react-i18next'
import { Dialog } from '../shared/Dialog.tsx'
import { ImportEntry } from './ImportEntry.tsx'
import type { ReceivedFile } from './use-intake.ts'

export function ImportReport({ received, onClose }: { received: readonly ReceivedFile[]; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('library.import.title')} onClose={onClose} className="library-import">
      {received.map((one, number) => <ImportEntry key={number} received={one} />)}
      <p className="library-row-acts"><button type="button" className="button" onClick={onClose}>{t('library.import.done')}</button></p>
    </Dialog>
  )
}
