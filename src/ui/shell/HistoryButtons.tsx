// Undo and redo, each saying what it will do.

import { useTranslation } from 'react-i18next'
import { redo } from '../../commands/redo.ts'
import { undo } from '../../commands/undo.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { ShellIcon } from './ShellIcon.tsx'

export function HistoryButtons() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const undoLabel = useArticle(article => article.undo.at(-1)?.labelKey)
  const redoLabel = useArticle(article => article.redo.at(-1)?.labelKey)
  const undoWords = undoLabel ? t('shell.undoStep', { step: t(undoLabel) }) : t('shell.nothingToUndo')
  const redoWords = redoLabel ? t('shell.redoStep', { step: t(redoLabel) }) : t('shell.nothingToRedo')
  return (
    <div className="shell-buttons" role="group" aria-label={t('shell.history')}>
      <button className="button is-quiet shell-undo" disabled={!undoLabel} title={undoWords} aria-label={undoWords} onClick={() => dispatch(undo)}>
        <ShellIcon name="undo" className="shell-arrow" /> <span className="shell-step">{undoLabel ? undoWords : t('command.undo')}</span>
      </button>
      <button className="button is-quiet shell-redo" disabled={!redoLabel} title={redoWords} aria-label={redoWords} onClick={() => dispatch(redo)}>
        <ShellIcon name="undo" className="shell-arrow" /> {redoLabel && <span className="shell-step">{redoWords}</span>}
      </button>
    </div>
  )
}
