// The queue of suggestions: what is left, what it is narrowed to, the one at hand with its reasons, and the list.

import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { currentSuggestion } from '../../commands/open-suggestions.ts'
import { nextSuggestion } from '../../commands/next-suggestion.ts'
import { openPalette } from '../../commands/open-palette.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { QueueFilter } from './QueueFilter.tsx'
import { SuggestionAnnouncement } from './SuggestionAnnouncement.tsx'
import { SuggestionCard } from './SuggestionCard.tsx'
import { SuggestionList } from './SuggestionList.tsx'
import { KeyLine } from './KeyLine.tsx'
import { useFocusOnward } from './use-focus-onward.ts'
import { WorkStatus } from './WorkStatus.tsx'
import './suggestions.css'

export function SuggestionsPanel({ open, queue }: { open: readonly Suggestion[]; queue: readonly Suggestion[] }) {
  const { t } = useTranslation()
  const { context } = useWorkspace()
  useView(view => view.suggesting)
  const now = context()
  const current = now && currentSuggestion(now)
  const root = useRef<HTMLDivElement>(null)
  useFocusOnward(root, current?.key ?? null)
  return (
    <div ref={root} className="suggestions">
      <header className="suggestions-head">
        <h2 tabIndex={-1} data-panel-start="suggestions">{t('suggestions.title', { count: queue.length })}</h2>
        <WorkStatus />
      </header>
      {current && <SuggestionCard suggestion={current} position={queue.indexOf(current) + 1} total={queue.length} />}
      {!current && queue.length > 0 && <KeyLine words={t('suggestions.begin')} commands={[nextSuggestion, openPalette]} />}
      {open.length > 0 && <QueueFilter open={open} />}
      {queue.length > 0 && <SuggestionList queue={queue} current={current} />}
      {open.length > 0 && queue.length === 0 && <p className="muted">{t('suggestions.filteredOut')}</p>}
      <SuggestionAnnouncement current={current} left={queue.length} />
    </div>
  )
}
