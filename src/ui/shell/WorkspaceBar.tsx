// The bar over the article: its titles, undo and redo that name their step, how saving stands, menus.

import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useArticle } from '../shared/workspace-context.tsx'
import { Brand } from './Brand.tsx'
import { ConnectionState } from './ConnectionState.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { InterfaceButtons } from './InterfaceButtons.tsx'
import { MenuLabel } from './MenuLabel.tsx'
import { SaveState } from './SaveState.tsx'
import { SearchButton } from './SearchButton.tsx'
import './shell.css'

const CommandMenu = lazy(async () => ({ default: (await import('./CommandMenu.tsx')).CommandMenu }))

/** `children`: what other features have to say there. */
export function WorkspaceBar({ children }: { children?: ReactNode }) {
  const { t } = useTranslation()
  const { titles, languages } = useArticle(state => state.document).article
  const name = titles.original || titles.rendering || t('shell.untitled')
  useEffect(() => {
    document.title = t('shell.title.article', { name })
  }, [name, t])
  return (
    <header className="shell-bar">
      <Brand />
      <h1 className="shell-titles">
        {titles.original && <bdi lang={languages.original.language} dir={languages.original.direction}>{titles.original}</bdi>}
        {titles.rendering && <bdi lang={languages.rendering.language} dir={languages.rendering.direction} className="muted">{titles.rendering}</bdi>}
        {!titles.original && !titles.rendering && t('shell.untitled')}
      </h1>
      {children}
      <HistoryButtons />
      <ConnectionState />
      <SaveState />
      <SearchButton />
      <LateMenu />
      <InterfaceButtons />
    </header>
  )
}

/** The menu brings the largest part of the page with it: it comes when the text and its marks have been drawn. */
const menuDelay = 600

function LateMenu() {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), menuDelay)
    return () => clearTimeout(timer)
  }, [])
  const waiting = <button type="button" className="button is-quiet" disabled><MenuLabel /></button>
  return isDue ? <Suspense fallback={waiting}><CommandMenu /></Suspense> : waiting
}
