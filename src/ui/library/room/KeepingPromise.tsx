// Whether the browser promised to clear nothing by itself, and the way to ask for that.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRepository } from '../../shared/repository-context.tsx'

export function KeepingPromise({ isPromised, onAnswer }: { isPromised: boolean | null; onAnswer: () => void }) {
  const { t } = useTranslation()
  const { care } = useRepository()
  const [answer, setAnswer] = useState<boolean | null>(null)
  if (isPromised === null) return null
  const state = isPromised || answer ? 'given' : answer === false ? 'refused' : 'open'
  return (
    <div className="library-promise">
      <p role="status">{t(`storage.promise.${state}`)}</p>
      {state === 'open' && (
        <button
          type="button" className="button"
          onClick={() => void care.askForPromise().then(given => {
            setAnswer(given)
            onAnswer()
          })}
        >
          {t('storage.promise.ask')}
        </button>
      )}
    </div>
  )
}
