// Asks once before an article is deleted for good, and says what goes with it.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSummary } from '../../state/repository-port.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { ArticleCounts } from '../shared/ArticleCounts.tsx'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'

interface EraseDialogProps {
  readonly summary: ArticleSummary
  readonly onErase: () => void
  readonly onClose: () => void
}

export function EraseDialog({ summary, onErase, onClose }: EraseDialogProps) {
  const { t } = useTranslation()
  const copies = useCopyCount(summary.id)
  return (
    <Dialog title={t('library.erase.title')} onClose={onClose}>
      <div><ArticleTitles titles={summary.titles} /></div>
      <p>{t('library.erase.text')}</p>
      <ArticleCounts counts={summary.counts} />
      {copies > 0 && <p>{t('backups.erase.copies', { count: copies })}</p>}
      <p>{t('library.erase.noWayBack')}</p>
      <p className="library-row-acts">
        <button type="button" className="button is-primary" onClick={onClose}>{t('library.erase.keep')}</button>
        <button type="button" className="button is-danger" onClick={onErase}>{t('library.erase.confirm')}</button>
      </p>
    </Dialog>
  )
}

/** How many copies of an article there are; none until that is known. */
function useCopyCount(articleId: string): number {
  const { backups } = useRepository()
  const [count, setCount] = useState(0)
  useEffect(() => {
    let isLate = false
    void backups.list(articleId).then(listed => !isLate && listed.ok && setCount(listed.value.length))
    return () => {
      isLate = true
    }
  }, [backups, articleId])
  return count
}
