// A count that opens into what was counted.

import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface ReportListProps {
  readonly title: string
  readonly entries: readonly ReactNode[]
  readonly isWarning?: boolean
  readonly isOpen?: boolean
}

/** Entries drawn at once; more at a click. */
const page = 50

/** Nothing when there is nothing to count. */
export function ReportList({ title, entries, isWarning = false, isOpen = false }: ReportListProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(page)
  if (entries.length === 0) return null
  return (
    <details className={isWarning ? 'renewal-list is-warning' : 'renewal-list'} open={isOpen}>
      <summary>{title}</summary>
      <ol>{entries.slice(0, shown)}</ol>
      {shown < entries.length && <button type="button" className="button" onClick={() => setShown(shown + page)}>{t('renewal.more', { count: entries.length - shown })}</button>}
    </details>
  )
}
