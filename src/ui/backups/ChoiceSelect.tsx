// What shall become of an article of the file, or of several.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Standing } from '../../state/backups/inspect-library.ts'
import type { LibraryChoice } from '../../state/backups/library-choices.ts'

interface ChoiceSelectProps {
  readonly label: string
  /** The label is heard but not seen, where what stands beside says it. */
  readonly isLabelHidden?: boolean
  readonly standing: Standing
  readonly possible: readonly LibraryChoice[]
  /** Null where several differ. */
  readonly value: LibraryChoice | null
  readonly onChoose: (choice: LibraryChoice) => void
}

export function ChoiceSelect({ label, isLabelHidden = false, standing, possible, value, onChoose }: ChoiceSelectProps) {
  const { t } = useTranslation()
  const id = useId()
  const wordsOf = (choice: LibraryChoice) => {
    if (choice === 'add' && standing !== 'new') return t('library.import.keepBoth')
    return t(choice === 'replace' && standing === 'binned' ? 'backups.choice.takeOut' : `backups.choice.${choice}`)
  }
  return (
    <p className="backups-choice">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</label>
      <select id={id} className="input" value={value ?? ''} onChange={event => onChoose(event.target.value as LibraryChoice)}>
        {value === null && <option value="" disabled>{t('backups.choice.mixed')}</option>}
        {possible.map(choice => <option key={choice} value={choice}>{wordsOf(choice)}</option>)}
      </select>
    </p>
  )
}
