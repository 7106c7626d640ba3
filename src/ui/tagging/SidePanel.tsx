// The panel beside the text: all annotations as a list, or the one that is selected with its fields.

import { lazy, Suspense, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Panel } from '../../commands/workspace-view.ts'
import type { PanelTab } from '../shared/panel-tab.ts'
import { useAfterFrame } from '../shared/use-after-frame.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { focusInPanel } from './focus-in-panel.ts'
import { PanelTabs } from './PanelTabs.tsx'
import { useFoldByEscape } from './use-fold-by-escape.ts'
import { SeveralAnnouncement } from './SeveralAnnouncement.tsx'
import { usePanelKeys } from './use-panel-keys.ts'
import './panel.css'

/** Not needed for the text and its marks, it comes when these have been drawn. */
const PanelContent = lazy(async () => ({ default: (await import('./PanelContent.tsx')).PanelContent }))

/** Its content is drawn after the text. `more` are tabs that other features bring along. */
export function SidePanel({ more }: { more: readonly PanelTab[] }) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const wanted = useView(view => view.panel)
  const panel = wanted === 'list' || wanted === 'inspector' || more.some(tab => tab.panel === wanted) ? wanted : 'list'
  const isDrawn = useAfterFrame()
  const folded = useView(view => view.panelFolded ?? view.activeAnnotationId === null)
  const aside = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const show = useCallback((next: Panel) => {
    workspace.look({ panel: next, panelFolded: false })
  }, [workspace])
  const enter = useCallback(() => {
    workspace.look({ panelFolded: false })
    focusInPanel(body, workspace.view)
  }, [workspace])
  const inspect = useCallback(() => {
    show('inspector')
    enter()
  }, [show, enter])
  usePanelKeys(enter)
  const fold = useCallback(() => workspace.look({ panelFolded: true }), [workspace])
  useFoldByEscape(aside, !folded, fold)
  // What another feature brings along is asked for from afar: a folded panel would not show it.
  useEffect(() => workspace.view.subscribe((view, before) => {
    if (view.panel !== before.panel && view.panel !== 'list' && view.panel !== 'inspector') workspace.look({ panelFolded: false })
  }), [workspace])
  return (
    <aside ref={aside} className={`tagging-side ${folded ? 'is-folded' : ''}`} aria-label={t('tagging.panel.name')}>
      <PanelTabs more={more} shown={panel} onShow={show} folded={folded} onFold={() => workspace.look({ panelFolded: !folded })} />
      <div ref={body} className="tagging-body" role="tabpanel" id="tagging-panel" aria-labelledby={`tagging-tab-${panel}`}>
        {isDrawn && (more.find(tab => tab.panel === panel)?.content ?? <Suspense><PanelContent panel={panel} onInspect={inspect} /></Suspense>)}
      </div>
      {isDrawn && <SeveralAnnouncement />}
    </aside>
  )
}
