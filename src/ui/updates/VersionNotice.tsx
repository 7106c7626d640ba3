// One quiet line over the bar: everything is kept here, a new version waits, another tab changed over. It
// takes no focus and covers no text for long.

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import './version-notice.css'

export type NoticePhase = 'quiet' | 'ready' | 'offered' | 'saving' | 'unfinished' | 'behind'

interface VersionNoticeProps {
  readonly phase: NoticePhase
  /** The browser offers to install the tool. */
  readonly canInstall: boolean
  readonly onTake: () => void
  readonly onPutAway: () => void
  readonly onInstall: () => void
}

/** Long enough to be read twice; nothing has to be done about it. */
const readyFor = 12_000

export function VersionNotice({ phase, canInstall, onTake, onPutAway, onInstall }: VersionNoticeProps) {
  const { t } = useTranslation()
  useEffect(() => {
    if (phase !== 'ready') return
    const timer = setTimeout(onPutAway, readyFor)
    return () => clearTimeout(timer)
  }, [phase, onPutAway])
  return (
    <div className="version-notices" data-version={phase}>
      <div className="version-notice" hidden={phase === 'quiet'}>
        <p role="status">{phase !== 'quiet' && t(`updates.${phase}`)}</p>
        {phase === 'ready' && canInstall && <button type="button" className="button" onClick={onInstall}>{t('command.install')}</button>}
        {(phase === 'offered' || phase === 'behind') && <button type="button" className="button is-primary" onClick={onTake}>{t('updates.use')}</button>}
        {phase !== 'quiet' && (
          <button type="button" className="button is-quiet" onClick={onPutAway}>
            {t(phase === 'ready' ? 'updates.close' : phase === 'saving' || phase === 'unfinished' ? 'updates.cancel' : 'updates.later')}
          </button>
        )}
      </div>
    </div>
  )
}
