// An instant as "3 minutes ago", with the full instant for the pointer and for machines.

import { useTranslation } from 'react-i18next'
import { formatAgo, formatInstant } from '../../i18n/format-instant.ts'
import type { Instant } from '../../model/records.ts'
import { useSettings } from './workspace-context.tsx'
import './article-facts.css'

export function AgoTime({ label, instant, present }: { label: string; instant: Instant; present: number }) {
  const { i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  return (
    <p className="library-touched muted">
      {label} <time dateTime={instant} title={formatInstant(instant, i18n.language, numerals)}>{formatAgo(instant, present, i18n.language, numerals)}</time>
    </p>
  )
}
