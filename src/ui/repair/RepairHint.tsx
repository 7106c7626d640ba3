// Says in the bar that marks lost their words, when it happens and for as long as it is so; leads to where they are placed again.

import { useTranslation } from 'react-i18next'
import { showRepair } from '../../commands/show-repair.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { useOrphans } from './use-orphans.ts'
import './repair-hint.css'

export function RepairHint() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const waiting = useOrphans().filter(orphan => !orphan.isKept).length
  return (
    <>
      <span role="status" className="visually-hidden">{waiting > 0 && t('repair.hint.announced', { count: waiting })}</span>
      {waiting > 0 && (
        <button type="button" className="button is-quiet repair-hint" title={t('repair.hint.title', { count: waiting })} onClick={() => dispatch(showRepair)}>
          {t('repair.hint.label', { count: waiting })}
        </button>
      )}
    </>
  )
}
