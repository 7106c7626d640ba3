// What became of the articles of a library's file.

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryOutcome } from '../../state/backups/bring-in-library.ts'
import type { LibraryEntry } from '../../state/backups/inspect-library.ts'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useNavigation } from '../shared/navigation.tsx'
import { RefusedList } from '../shared/RefusedList.tsx'

const states = ['added', 'added-beside', 'replaced', 'merged', 'unchanged', 'failed', 'skipped', 'stopped'] as const

export function LibraryReport({ outcomes, onClose }: { outcomes: ReadonlyMap<LibraryEntry, LibraryOutcome>; onClose: () => void }) {
  const { t } = useTranslation()
  const report = useRef<HTMLDivElement>(null)
  // The button that brought it about is gone.
  useEffect(() => report.current?.focus(), [])
  const of = (state: LibraryOutcome['state']) => [...outcomes].filter(([, outcome]) => outcome.state === state)
  const changed = [...outcomes].filter(([, { state }]) => state === 'replaced' || state === 'merged' || state === 'added-beside')
  const incomplete = [...outcomes].filter(([{ refused }, { state }]) => refused.length > 0 && state !== 'skipped' && state !== 'stopped')
  return (
    <div ref={report} tabIndex={-1} className="backups-report">
      <ul role="status" className="backups-outcomes">
        {states.filter(state => of(state).length > 0).map(state => <li key={state} data-outcome={state}>{t(`backups.result.${state}`, { count: of(state).length })}</li>)}
      </ul>
      {changed.some(([, { state }]) => state !== 'added-beside') && <p className="muted">{t('backups.read.copiesKept')}</p>}
      {changed.length > 0 && (
        <ul className="backups-list">
          {changed.map(([entry, outcome]) => 'id' in outcome && <ReportLine key={entry.number} entry={entry} articleId={outcome.id} onClose={onClose} />)}
        </ul>
      )}
      {of('failed').map(([entry, outcome]) => outcome.state === 'failed' && (
        <div key={entry.number} className="backups-copy">{entry.outline && <div><ArticleTitles titles={entry.outline.titles} /></div>}<FaultMessage fault={outcome.fault} /></div>
      ))}
      {incomplete.map(([entry]) => (
        <details key={entry.number} className="backups-copy">
          <summary>{entry.outline && <ArticleTitles titles={entry.outline.titles} />} {t('backups.read.refused', { count: entry.refused.length })}</summary>
          <RefusedList refused={entry.refused} />
        </details>
      ))}
    </div>
  )
}

function ReportLine({ entry, articleId, onClose }: { entry: LibraryEntry; articleId: string; onClose: () => void }) {
  const { hrefOf } = useNavigation()
  return (
    <li>
      <a href={hrefOf({ screen: 'article', articleId, annotationId: null })} onClick={onClose}>{entry.outline && <ArticleTitles titles={entry.outline.titles} />}</a>
    </li>
  )
}
