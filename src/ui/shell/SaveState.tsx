// How saving stands, in words; when it failed, what to do about it.

import { useTranslation } from 'react-i18next'
import { exportJson } from '../../commands/export-json.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useKeeping } from '../shared/use-keeping.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'

export function SaveState() {
  const { t } = useTranslation()
  const { dispatch, session } = useWorkspace()
  const save = useArticle(article => article.save)
  const keeping = useKeeping()
  // What lasts no longer than the page, or may not outlive the browser, is not called saved.
  const isLesser = save.state === 'saved' && keeping !== 'lasting'
  return (
    <>
      <span className={`shell-save is-${isLesser ? 'lesser' : save.state}`} role="status" data-save={save.state} data-keeping={keeping}>
        {isLesser ? t(`storage.saved.${keeping}`) : t(`shell.save.${save.state}`)}
      </span>
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
