// Undo and redo, each saying what it will do.

import { useTranslation } from 'react-i18next'
import { redo } from '../../commands/redo.ts'
import { undo } from '../../commands/undo.ts'
import type { UndoStep } from '../../state/session.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { useKeyedWords } from '../shared/use-keyed-words.ts'
import { ShellIcon } from './ShellIcon.tsx'

export function HistoryButtons() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const undoStep = useArticle(article => article.undo.at(-1))
  const redoStep = useArticle(article => article.redo.at(-1))
  const nameOf = ({ labelKey, count }: UndoStep) => t(labelKey, { count })
  const undoWords = undoStep ? t('shell.undoStep', { step: nameOf(undoStep) }) : t('shell.nothingToUndo')
  const redoWords = redoStep ? t('shell.redoStep', { step: nameOf(redoStep) }) : t('shell.nothingToRedo')
  const undoTitle = useKeyedWords(undoWords, undo)
  const redoTitle = useKeyedWords(redoWords, redo)
  return (
    <div className="shell-buttons" role="group" aria-label={t('shell.history')}>
      <button className="button is-quiet shell-undo" disabled={!undoStep} title={undoTitle} aria-label={undoWords} onClick={() => dispatch(undo)}>
        <ShellIcon name="undo" className="shell-arrow" /> <span className="shell-step">{undoStep ? undoWords : t('command.undo')}</span>
      </button>
      <button className="button is-quiet shell-redo" disabled={!redoStep} title={redoTitle} aria-label={redoWords} onClick={() => dispatch(redo)}>
        <ShellIcon name="undo" className="shell-arrow" /> {redoStep && <span className="shell-step">{redoWords}</span>}
      </button>
    </div>
  )
}
