// The tabs of the panel, and on narrow screens the button that folds it away from the text.

import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Panel } from '../../commands/workspace-view.ts'
import type { PanelTab } from '../shared/panel-tab.ts'

interface PanelTabsProps {
  /** Tabs that other features bring along, behind the panel's own. */
  readonly more: readonly PanelTab[]
  readonly shown: Panel
  readonly onShow: (panel: Panel) => void
  readonly folded: boolean
  readonly onFold: () => void
}

const own: readonly Panel[] = ['list', 'inspector']

export function PanelTabs({ more, shown, onShow, folded, onFold }: PanelTabsProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const tabs = [...own.map((panel): Omit<PanelTab, 'content'> => ({ panel, label: t(`tagging.panel.${panel}`) })), ...more]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!/^(ArrowLeft|ArrowRight|Home|End)$/.test(event.code)) return
    event.preventDefault()
    const panels = tabs.map(tab => tab.panel)
    const isForward = event.code === (getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight')
    const step = isForward ? 1 : -1
    const next = event.code === 'Home' ? panels[0]! : event.code === 'End' ? panels.at(-1)! : panels.at((panels.indexOf(shown) + step) % panels.length)!
    onShow(next)
    list.current?.querySelector<HTMLElement>(`#tagging-tab-${next}`)?.focus()
  }
  return (
    <div className="tagging-tabs">
      <div ref={list} role="tablist" tabIndex={-1} aria-label={t('tagging.panel.name')} onKeyDown={onKeyDown}>
        {tabs.map(({ panel, label, isWarning }) => (
          <button
            key={panel} type="button" role="tab" id={`tagging-tab-${panel}`} aria-selected={shown === panel} aria-controls="tagging-panel"
            className={isWarning ? 'is-warning' : undefined} tabIndex={shown === panel ? 0 : -1} onClick={() => onShow(panel)}
          >
            {label}
          </button>
        ))}
      </div>
      <button type="button" className="button is-quiet tagging-fold" aria-expanded={!folded} aria-controls="tagging-panel" onClick={onFold}>
        {t(folded ? 'tagging.panel.unfold' : 'tagging.panel.fold')}
      </button>
    </div>
  )
}
