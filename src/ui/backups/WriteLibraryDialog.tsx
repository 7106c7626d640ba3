// Writes the whole library to one file and hands it to the person.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeLibrary, type WrittenLibrary } from '../../state/backups/write-library.ts'
import type { StorageFault } from '../../state/repository-port.ts'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { downloadBlob } from '../shared/download-blob.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { useLongWork } from './use-long-work.ts'
import { WorkBar } from './WorkBar.tsx'

type Phase =
  | { readonly state: 'writing' | 'stopped' | 'empty' }
  | { readonly state: 'written'; readonly library: WrittenLibrary; readonly file: Blob }
  | { readonly state: 'failed'; readonly fault: StorageFault }

export function WriteLibraryDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const repository = useRepository()
  const { now } = useWorkspace()
  const { work, progress, stop } = useLongWork()
  const [phase, setPhase] = useState<Phase>({ state: 'writing' })

  useEffect(() => {
    let isLate = false
    // Pieces are handed to the browser at once, so that the page does not hold the whole.
    const pieces: Blob[] = []
    const write = async (): Promise<Phase> => {
      const written = await writeLibrary(repository, { ...work, isStopped: () => isLate || work.isStopped(), now: now(), write: piece => pieces.push(new Blob([piece])) })
      if (!written.ok) return { state: 'failed', fault: written.fault }
      if (!written.value) return { state: 'stopped' }
      if (written.value.count === 0 && written.value.leftOut.length === 0) return { state: 'empty' }
      return { state: 'written', library: written.value, file: new Blob(pieces, { type: 'application/json' }) }
    }
    void write()
      .catch((reason: unknown): Phase => ({ state: 'failed', fault: { code: 'failed', reason: String(reason) } }))
      .then(end => {
        if (isLate) return
        setPhase(end)
        if (end.state !== 'written') return
        downloadBlob(end.library.name, end.file)
        for (const id of end.library.ids) repository.care.markExported(id)
      })
    return () => {
      isLate = true
    }
  }, [repository, now, work])

  return (
    <Dialog title={t('backups.write.title')} onClose={onClose} className="backups">
      {phase.state === 'writing' && <WorkBar words={t('backups.write.writing', { done: progress?.done ?? 0, count: progress?.whole ?? 0 })} progress={progress} onStop={stop} />}
      <div role="status" className="backups-notice" data-phase={phase.state}>
        {phase.state === 'failed' && <FaultMessage fault={phase.fault} />}
        {phase.state === 'stopped' && <p>{t('backups.write.stopped')}</p>}
        {phase.state === 'empty' && <p>{t('backups.write.empty')}</p>}
        {phase.state === 'written' && <p className="backups-outcome">{t('backups.write.written', { count: phase.library.count, size: Math.max(0.1, Math.round(phase.file.size / 100_000) / 10) })}</p>}
      </div>
      {phase.state === 'written' && (
        <>
          <p className="muted">{t('backups.write.hint')}</p>
          {phase.library.leftOut.length > 0 && (
            <section>
              <h3>{t('backups.write.leftOut', { count: phase.library.leftOut.length })}</h3>
              <ul className="backups-list">
                {phase.library.leftOut.map(({ summary, fault }) => <li key={summary.id} className="backups-copy"><ArticleTitles titles={summary.titles} /><FaultMessage fault={fault} /></li>)}
              </ul>
            </section>
          )}
          <p className="library-row-acts">
            <button type="button" className="button" onClick={() => downloadBlob(phase.library.name, phase.file)}>{t('backups.write.again')}</button>
          </p>
        </>
      )}
    </Dialog>
  )
}
