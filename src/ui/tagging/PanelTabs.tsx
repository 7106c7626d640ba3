// The two tabs of the panel, and on narrow screens the button that folds it away from the text.

import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Panel } from '../../commands/workspace-view.ts'

interface PanelTabsProps {
  readonly shown: Panel
  readonly onShow: (panel: Panel) => void
  readonly folded: boolean
  readonly onFold: () => void
}

const panels: readonly Panel[] = ['list', 'inspector']

export function PanelTabs({ shown, onShow, folded, onFold }: PanelTabsProps) {
  const { t } = useTranslation()
  const tabs = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^(ArrowLeft|ArrowRight|Home|End)$/.test(event.code)) return
    event.preventDefault()
    const next = event.code === 'Home' ? 'list' : event.code === 'End' || shown === 'list' ? 'inspector' : 'list'
    onShow(next)
    tabs.current?.querySelector<HTMLElement>(`#tagging-tab-${next}`)?.focus()
  }
  return (
    <div className="tagging-tabs">
      <div ref={tabs} role="tablist" tabIndex={-1} aria-label={t('tagging.panel.name')} onKeyDown={onKeyDown}>
        {panels.map(panel => (
          <button
            key={panel} type="button" role="tab" id={`tagging-tab-${panel}`} aria-selected={shown === panel} aria-controls="tagging-panel"
            tabIndex={shown === panel ? 0 : -1} onClick={() => onShow(panel)}
          >
            {t(`tagging.panel.${panel}`)}
          </button>
        ))}
      </div>
      <button type="button" className="button is-quiet tagging-fold" aria-expanded={!folded} aria-controls="tagging-panel" onClick={onFold}>
        {t(folded ? 'tagging.panel.unfold' : 'tagging.panel.fold')}
      </button>
    </div>
  )
}
