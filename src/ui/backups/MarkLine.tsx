// A mark in a list: its kind and its words on either side.

import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../model/records.ts'

const writing = { original: { lang: 'ar', dir: 'rtl' }, rendering: { lang: 'en', dir: 'ltr' } } as const

export function MarkLine({ annotation: { kind, targets, note } }: { annotation: Annotation }) {
  const { t } = useTranslation()
  return (
    <li>
      <span className={`kind-dot kind-${kind}`} aria-hidden="true" /> <span className="muted">{t(`backups.kind.${kind}`)}</span>{' '}
      {targets.map(({ side, spans }, number) => (
        <span key={number}>{number > 0 && ' · '}<bdi {...writing[side]} className={`backups-words is-${side}`}>{spans.map(span => span.exact).join(' … ')}</bdi></span>
      ))}
      {note && <p className="backups-note muted" dir="auto">{note}</p>}
    </li>
  )
}
