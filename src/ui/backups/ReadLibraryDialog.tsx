// Reads the file of a library: what it holds, what shall become of each article, and what became of it.

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../i18n/format-instant.ts'
import type { LibraryInventory } from '../../state/backups/inspect-library.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useSettings } from '../shared/workspace-context.tsx'
import { LibraryReport } from './LibraryReport.tsx'
import { StandingGroup } from './StandingGroup.tsx'
import { useReadLibrary } from './use-read-library.ts'
import { WorkBar } from './WorkBar.tsx'

/** What asks for a decision comes first. */
const order = ['other', 'unreadable', 'twice', 'binned', 'new', 'refused', 'same'] as const

export function ReadLibraryDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const { t } = useTranslation()
  const reading = useReadLibrary(file)
  const { phase, progress, choiceOf, bringIn, stop } = reading
  const inventory = 'inventory' in phase ? phase.inventory : null
  const chosen = inventory?.entries.filter(entry => choiceOf(entry) !== 'skip').length ?? 0
  return (
    <Dialog title={t('backups.read.title')} onClose={onClose} className="backups">
      <p className="backups-file"><bdi dir="ltr">{file.name}</bdi></p>
      {phase.state === 'looking' && <WorkBar words={t('backups.read.looking')} progress={progress} onStop={stop} />}
      {phase.state === 'stopped' && <p role="status">{t('backups.read.stopped')}</p>}
      {phase.state === 'failed' && <div role="alert"><FaultMessage fault={phase.fault} /></div>}
      {inventory && <InventoryHead inventory={inventory} />}
      {phase.state === 'choosing' && order.map(standing => (
        <StandingGroup key={standing} standing={standing} entries={phase.inventory.entries.filter(entry => entry.standing === standing)} reading={reading} />
      ))}
      {phase.state === 'choosing' && (
        <p className="library-row-acts backups-foot">
          <button type="button" className="button is-primary" disabled={chosen === 0} onClick={bringIn}>{t('backups.read.bringIn', { count: chosen })}</button>
          <button type="button" className="button is-quiet" onClick={onClose}>{t('library.import.leave')}</button>
        </p>
      )}
      {phase.state === 'bringing-in' && <WorkBar words={t('backups.read.bringingIn', { done: progress?.done ?? 0, count: progress?.whole ?? 0 })} progress={progress} onStop={stop} />}
      {phase.state === 'done' && (
        <>
          <LibraryReport outcomes={phase.outcomes} onClose={onClose} />
          <p className="library-row-acts"><button type="button" className="button is-primary" onClick={onClose}>{t('library.import.done')}</button></p>
        </>
      )}
    </Dialog>
  )
}

function InventoryHead({ inventory: { exportedAt, entries, fault } }: { inventory: LibraryInventory }) {
  const { t, i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const head = useRef<HTMLDivElement>(null)
  // The button that stopped the looking is gone.
  useEffect(() => head.current?.focus(), [])
  const isReadable = exportedAt !== null && !Number.isNaN(Date.parse(exportedAt))
  return (
    <div ref={head} tabIndex={-1} role="status" className="backups-notice">
      {fault && <FaultMessage fault={fault} />}
      {fault && entries.length === 0 && <p>{t('library.import.nothingSaved')}</p>}
      {entries.length > 0 && <p className="backups-outcome">{t(fault ? 'backups.read.rescued' : 'backups.read.holds', { count: entries.length })}</p>}
      {isReadable && <p className="muted">{t('backups.read.writtenAt', { when: formatInstant(exportedAt, i18n.language, numerals) })}</p>}
    </div>
  )
}
