// The tab of the side panel in which suggestions are gone through.

import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PanelTab } from '../shared/panel-tab.ts'
import { useView } from '../shared/workspace-context.tsx'
import { useSuggestions } from './use-suggestions.ts'

const SuggestionsPanel = lazy(async () => ({ default: (await import('./SuggestionsPanel.tsx')).SuggestionsPanel }))

export function useSuggestionsTab(): PanelTab {
  const { t } = useTranslation()
  const isShown = useView(view => view.panel === 'suggestions')
  const { open, queue } = useSuggestions(isShown)
  const label = t('suggestions.tab', { count: open.length })
  return useMemo(
    () => ({ panel: 'suggestions', label, content: <Suspense><SuggestionsPanel open={open} queue={queue} /></Suspense> }),
    [label, open, queue],
  )
}
