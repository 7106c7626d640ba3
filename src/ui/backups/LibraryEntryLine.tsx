// One article of a library's file: what is in it, how it differs from the one that is here, and what shall become of it.

import { useTranslation } from 'react-i18next'
import type { LibraryEntry } from '../../state/backups/inspect-library.ts'
import { possibleChoices, type LibraryChoice } from '../../state/backups/library-choices.ts'
import { AgoTime } from '../shared/AgoTime.tsx'
import { ArticleCounts } from '../shared/ArticleCounts.tsx'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { RefusedList } from '../shared/RefusedList.tsx'
import { shownTitle } from '../shared/shown-title.ts'
import { usePresent } from '../shared/use-present.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'

export function LibraryEntryLine({ entry, choice, onChoose }: { entry: LibraryEntry; choice: LibraryChoice; onChoose: (choice: LibraryChoice) => void }) {
  const { t } = useTranslation()
  const present = usePresent()
  const { number, outline, standing, isInBin, refused, fault, marks } = entry
  const possible = possibleChoices(entry)
  const title = outline ? shownTitle(outline.titles, t('library.untitled.original')) : ''
  return (
    <li className="backups-copy" data-entry={number}>
      {outline ? <div><ArticleTitles titles={outline.titles} /></div> : <h3>{t('backups.read.number', { number })}</h3>}
      {fault && <FaultMessage fault={fault} />}
      {outline && (
        <>
          <ArticleCounts counts={outline.counts} />
          <AgoTime label={t('library.import.changed')} instant={outline.changedAt} present={present} />
        </>
      )}
      {isInBin && <p className="muted">{t('backups.read.inBin')}</p>}
      {marks && (
        <ul className="library-counts backups-difference" aria-label={t('backups.read.ifReplaced')}>
          <li>{t('backups.read.ifReplaced')}</li>
          {(['back', 'gone', 'changed'] as const).filter(part => marks[part] > 0).map(part => <li key={part} data-part={part}>{t(`backups.difference.${part}`, { count: marks[part] })}</li>)}
          {marks.back + marks.gone + marks.changed === 0 && <li>{t('backups.difference.details')}</li>}
        </ul>
      )}
      {refused.length > 0 && <details><summary>{t('backups.read.refused', { count: refused.length })}</summary><RefusedList refused={refused} /></details>}
      {possible.length > 1 && <ChoiceSelect label={t('backups.read.whatFor', { title })} isLabelHidden standing={standing} possible={possible} value={choice} onChoose={onChoose} />}
    </li>
  )
}
