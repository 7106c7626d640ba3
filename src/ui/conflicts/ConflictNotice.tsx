// What two windows changed at once, with both versions of each, until somebody decides. It stands in a corner and
// waits: nothing was lost, and nothing has to be decided at once.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useArticle } from '../shared/workspace-context.tsx'
import { ConflictCard } from './ConflictCard.tsx'
import './conflicts.css'

export function ConflictNotice() {
  const { t } = useTranslation()
  const conflicts = useArticle(article => article.conflicts)
  const [isOpen, setIsOpen] = useState(true)
  const all = conflicts.flatMap(({ seq, records }) => records.map(versions => ({ seq, ...versions })))
  const [first] = all
  if (!first) return null
  const title = t('conflicts.title', { count: all.length })
  return (
    <section className="conflicts" aria-label={t('conflicts.name')}>
      <button type="button" className="conflicts-title" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <span role="status">{title}</span>
      </button>
      {isOpen && <ConflictCard key={`${first.seq} ${(first.kept ?? first.other)!.id}`} {...first} />}
    </section>
  )
}
