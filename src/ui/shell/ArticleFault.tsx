// An article that cannot be opened: what happened, and the way on. What is stored is never touched.

import { useTranslation } from 'react-i18next'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useSession } from '../shared/workspace-context.tsx'
import { LibraryBar } from './LibraryBar.tsx'

export function ArticleFault() {
  const { t } = useTranslation()
  const fault = useSession(state => (state.phase === 'failed' ? state.fault : null))
  if (!fault) return null
  return (
    <>
      <LibraryBar />
      <main className="shell-fault">
        <div role="alert">
          <h1>{t('shell.notOpened')}</h1>
          <FaultMessage fault={fault} />
        </div>
        <p><a className="button is-primary" href="#/">{t('shell.toLibrary')}</a></p>
      </main>
    </>
  )
}
