// The tab of the side panel in which marks are placed again; there is none while every mark has its words.

import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PanelTab } from '../shared/panel-tab.ts'
import { useView } from '../shared/workspace-context.tsx'
import { useOrphans } from './use-orphans.ts'

const RepairPanel = lazy(async () => ({ default: (await import('./RepairPanel.tsx')).RepairPanel }))

export function useRepairTab(): PanelTab | null {
  const { t } = useTranslation()
  const orphans = useOrphans()
  const isShown = useView(view => view.panel === 'repair')
  const waiting = orphans.filter(orphan => !orphan.isKept).length
  const isNeeded = orphans.length > 0 || isShown
  return useMemo(
    () => isNeeded
      ? { panel: 'repair', label: t('repair.tab', { count: waiting }), isWarning: waiting > 0, content: <Suspense><RepairPanel orphans={orphans} /></Suspense> }
      : null,
    [isNeeded, orphans, waiting, t],
  )
}
