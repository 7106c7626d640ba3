// The articles of a file that stand alike to what is here, with what shall become of all of them or of each.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryEntry, Standing } from '../../state/backups/inspect-library.ts'
import { possibleChoices, type LibraryChoice } from '../../state/backups/library-choices.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { LibraryEntryLine } from './LibraryEntryLine.tsx'
import type { ReadLibrary } from './use-read-library.ts'

interface StandingGroupProps {
  readonly standing: Standing
  readonly entries: readonly LibraryEntry[]
  readonly reading: ReadLibrary
}

/** Those that ask for a decision are open from the start; of the others the page draws only what somebody opens. */
export function StandingGroup({ standing, entries, reading }: StandingGroupProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(['other', 'twice', 'unreadable', 'refused'].includes(standing) || entries.length <= 5)
  if (entries.length === 0) return null
  const possible = possibleChoices(entries[0]!)
  const common = entries.every(entry => reading.choiceOf(entry) === reading.choiceOf(entries[0]!)) ? reading.choiceOf(entries[0]!) : null
  const choose = (choice: LibraryChoice) => reading.choose(entries, choice)
  return (
    <details className="backups-group" data-standing={standing} open={isOpen} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{t(`backups.standing.${standing}.title`, { count: entries.length })}</summary>
      <p className="muted">{t(`backups.standing.${standing}.text`)}</p>
      {entries.length > 1 && possible.length > 1 && (
        <ChoiceSelect label={t('backups.read.forAll')} standing={standing} possible={possible} value={common} onChoose={choose} />
      )}
      {isOpen && (
        <ul className="backups-list">
          {entries.map(entry => <LibraryEntryLine key={entry.number} entry={entry} choice={reading.choiceOf(entry)} onChoose={choice => reading.choose([entry], choice)} />)}
        </ul>
      )}
    </details>
  )
}
