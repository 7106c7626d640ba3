// The copies of an article: when and why each was laid by, what is in it, and what restoring it would change.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/records.ts'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { CopyEntry } from './CopyEntry.tsx'
import { RestoreNotice } from './RestoreNotice.tsx'
import { useCopies } from './use-copies.ts'
import { useRestore } from './use-restore.ts'

export function CopiesDialog({ articleId, onClose }: { articleId: Id<'article'>; onClose: () => void }) {
  const { t } = useTranslation()
  const copies = useCopies(articleId)
  const restore = useRestore(copies)
  const [chosen, setChosen] = useState<string | null>(null)
  const { listed, present, read } = copies
  const titles = present?.ok ? present.value.article.titles : listed?.ok ? listed.value[0]?.summary.titles : undefined
  return (
    <Dialog title={t('backups.copies.title')} onClose={onClose} className="backups">
      {titles && <div><ArticleTitles titles={titles} /></div>}
      <RestoreNotice restore={restore} onClose={onClose} />
      {present && !present.ok && <FaultMessage fault={present.fault} />}
      {!listed && <p role="status" className="muted">{t('backups.copies.looking')}</p>}
      {listed && !listed.ok && <FaultMessage fault={listed.fault} />}
      {listed?.ok && (
        <>
          <p className="muted">{t(listed.value.length === 0 ? 'backups.copies.none' : 'backups.copies.text')}</p>
          <ul className="backups-list">
            {listed.value.map(backup => (
              <CopyEntry
                key={backup.id} backup={backup} copy={read.get(backup.id)} restore={restore} canReplace={present?.ok === true}
                isChosen={chosen === backup.id} onChoose={() => setChosen(chosen === backup.id ? null : backup.id)}
              />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
