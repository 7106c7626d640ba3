// The panel beside the text: all annotations as a list, or the one that is selected with its fields.

import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Panel } from '../../commands/workspace-view.ts'
import type { AnnotationKind } from '../../model/records.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { AnnotationList } from './AnnotationList.tsx'
import { Inspector } from './Inspector.tsx'
import { PanelTabs } from './PanelTabs.tsx'
import { focusInPanel, usePanelKeys } from './use-panel-keys.ts'
import './panel.css'

export function SidePanel() {
  const { t } = useTranslation()
  const { look } = useWorkspace()
  const panel = useView(view => view.panel)
  const [kinds, setKinds] = useState<ReadonlySet<AnnotationKind>>(() => new Set(annotationKinds))
  const [folded, setFolded] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const unfold = useCallback(() => setFolded(false), [])
  usePanelKeys(body, unfold)
  const show = (next: Panel) => {
    setFolded(false)
    look({ panel: next })
  }
  const inspect = () => {
    show('inspector')
    focusInPanel(body)
  }
  return (
    <aside className={`tagging-side ${folded ? 'is-folded' : ''}`} aria-label={t('tagging.panel.name')}>
      <PanelTabs shown={panel} onShow={show} folded={folded} onFold={() => setFolded(!folded)} />
      <div ref={body} className="tagging-body" role="tabpanel" id="tagging-panel" aria-labelledby={`tagging-tab-${panel}`}>
        {panel === 'list' ? <AnnotationList kinds={kinds} onKinds={setKinds} onInspect={inspect} /> : <Inspector />}
      </div>
    </aside>
  )
}
