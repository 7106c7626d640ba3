// One copy: its line, and, opened, what restoring it would do.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../i18n/format-instant.ts'
import type { KeptBackup } from '../../state/repository-port.ts'
import { AgoTime } from '../shared/AgoTime.tsx'
import { ArticleCounts } from '../shared/ArticleCounts.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { usePresent } from '../shared/use-present.ts'
import { useSettings } from '../shared/workspace-context.tsx'
import { CopyPreview } from './CopyPreview.tsx'
import { DifferenceCounts } from './DifferenceCounts.tsx'
import type { ReadCopy } from './use-copies.ts'
import type { Restore } from './use-restore.ts'

interface CopyEntryProps {
  readonly backup: KeptBackup
  /** Undefined while it was not compared yet. */
  readonly copy: ReadCopy | undefined
  readonly restore: Restore
  /** False where what is stored of the article cannot be read: it is not written over. */
  readonly canReplace: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
}

export function CopyEntry({ backup, copy, restore, canReplace, isChosen, onChoose }: CopyEntryProps) {
  const { t, i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const present = usePresent()
  const previewId = useId()
  const { at, reason, summary } = backup
  const when = formatInstant(at, i18n.language, numerals)
  return (
    <li className="backups-copy" data-reason={reason}>
      <div className="backups-copy-line">
        <div className="backups-copy-facts">
          <h3>{when}</h3>
          <AgoTime label={t(`backups.reason.${reason}`)} instant={at} present={present} />
          <ArticleCounts counts={summary.counts} />
          {copy?.ok && <DifferenceCounts difference={copy.difference} />}
          {!copy && <p className="muted">{t('backups.copies.comparing')}</p>}
        </div>
        <button
          type="button" className="button" aria-expanded={isChosen} aria-controls={isChosen ? previewId : undefined} disabled={!copy}
          aria-label={t('backups.copies.lookAt', { when: `\u2068${when}\u2069` })} onClick={onChoose}
        >
          {t('backups.copies.look')}
        </button>
      </div>
      {isChosen && copy && (
        <div id={previewId} className="backups-preview">
          {copy.ok ? <CopyPreview copy={copy} restore={restore} canReplace={canReplace} /> : <FaultMessage fault={copy.fault} />}
        </div>
      )}
    </li>
  )
}
