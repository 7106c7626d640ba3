// How the search for suggestions stands, with the way to stop it and to take it up again.

import { useTranslation } from 'react-i18next'
import { stopSuggesting } from '../../commands/stop-suggesting.ts'
import { suggestAgain } from '../../commands/suggest-again.ts'
import type { FoundSuggestions } from '../../state/suggestions/suggestion-store.ts'
import { useStoreValue } from '../../state/use-store-value.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { useLasting } from './use-lasting.ts'

/** Milliseconds: work that is done sooner is not worth a word. */
const worthSaying = 600

export function WorkStatus() {
  const { suggestions } = useWorkspace()
  return suggestions ? <Status store={suggestions} /> : null
}

function Status({ store }: { store: NonNullable<ReturnType<typeof useWorkspace>['suggestions']> }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const { status, share, found } = useStoreValue(store, (state): FoundSuggestions => state)
  const isWorking = useLasting(status === 'working' || status === 'waiting', worthSaying)
  const isOver = status === 'stopped' || status === 'failed'
  return (
    <div className="suggestions-status">
      <p role="status" className="muted">
        {isWorking && t('suggestions.status.working')}
        {isOver && t(`suggestions.status.${status}`)}
        {status === 'ready' && found.length === 0 && t('suggestions.status.none')}
      </p>
      {isWorking && (
        <>
          <progress aria-label={t('suggestions.status.working')} {...(share !== null && { value: share })} />
          <button type="button" className="button" onClick={() => dispatch(stopSuggesting)}>{t('suggestions.stop')}</button>
        </>
      )}
      {isOver && <button type="button" className="button" onClick={() => dispatch(suggestAgain)}>{t('suggestions.again')}</button>}
    </div>
  )
}
