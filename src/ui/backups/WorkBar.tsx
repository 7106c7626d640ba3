// How far work is, and a button that stops it.

import { useTranslation } from 'react-i18next'
import type { WorkProgress } from '../../state/backups/long-work.ts'

export function WorkBar({ words, progress, onStop }: { words: string; progress: WorkProgress | null; onStop: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="backups-work">
      <p role="status">{words}</p>
      <progress aria-label={words} value={progress?.done ?? 0} max={Math.max(1, progress?.whole ?? 1)} />
      <button type="button" className="button" onClick={onStop}>{t('backups.stop')}</button>
    </div>
  )
}
