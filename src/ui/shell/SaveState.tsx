// How saving stands, in words; when it failed, what to do about it.

import { useTranslation } from 'react-i18next'
import { exportJson } from '../../commands/export-json.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'

export function SaveState() {
  const { t } = useTranslation()
  const { dispatch, session } = useWorkspace()
  const save = useArticle(article => article.save)
  return (
    <>
      <span className={`shell-save is-${save.state}`} role="status" data-save={save.state}>{t(`shell.save.${save.state}`)}</span>
      {save.state === 'failed' && (
        <div className="shell-save-fault" role="alert">
          <FaultMessage fault={save.fault} />
          <span>{t('shell.save.keptInMemory')}</span>
          <button className="button" onClick={() => session.retrySave()}>{t('shell.save.again')}</button>
          <button className="button is-primary" onClick={() => dispatch(exportJson)}>{t('command.exportJson')}</button>
        </div>
      )}
    </>
  )
}
