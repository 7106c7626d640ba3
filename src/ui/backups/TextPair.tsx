// A sentence as it reads now and as it reads in the copy, one above the other.

import { useTranslation } from 'react-i18next'
import type { Article } from '../../model/records.ts'
import type { TextDifference } from '../../state/backups/compare-versions.ts'

export function TextPair({ difference: { side, present, copy }, languages }: { difference: TextDifference; languages: Article['languages'] }) {
  const { t } = useTranslation()
  const { language, direction } = languages[side]
  return (
    <dl className="backups-texts" data-side={side}>
      {([['present', present], ['copy', copy]] as const).map(([which, text]) => (
        <div key={which} data-version={which}>
          <dt>{t(`backups.preview.${which}`)}</dt>
          {text === null ? <dd className="muted">{t('backups.preview.noSentence')}</dd> : <dd lang={language} dir={direction} className={`backups-text is-${side}`}>{text}</dd>}
        </div>
      ))}
    </dl>
  )
}
