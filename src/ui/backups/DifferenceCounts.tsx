// What restoring a copy would change, in numbers.

import { useTranslation } from 'react-i18next'
import { isEmptyDiff } from '../../model/record-diff.ts'
import type { VersionDifference } from '../../state/backups/compare-versions.ts'

export function DifferenceCounts({ difference }: { difference: VersionDifference }) {
  const { t } = useTranslation()
  const { diff, back, gone, changed, texts, titles, others } = difference
  if (isEmptyDiff(diff)) return <p className="backups-same">{t('backups.difference.none')}</p>
  const counts = { back: back.length, gone: gone.length, changed: changed.length, texts: texts.length, others }
  const parts = (['back', 'gone', 'changed', 'texts', 'others'] as const).filter(part => counts[part] > 0)
  return (
    <ul className="library-counts backups-difference" aria-label={t('backups.difference.label')}>
      {parts.map(part => <li key={part} data-part={part}>{t(`backups.difference.${part}`, { count: counts[part] })}</li>)}
      {titles && <li>{t('backups.difference.titles')}</li>}
      {parts.length === 0 && !titles && <li>{t('backups.difference.details')}</li>}
    </ul>
  )
}
