// The bar beside the chosen words: what they can become, and for a mark just made, what it is more precisely. It takes
// no focus of its own, and its buttons leave the selection as it is.

import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useArticle, useView, useWorkspace } from '../shared/workspace-context.tsx'
import { barMode } from './bar-mode.ts'
import { focusText } from './focus-text.ts'
import { MarkAnnouncement } from './MarkAnnouncement.tsx'
import { MarkButtons } from './MarkButtons.tsx'
import { PlaceRequestNotice } from './PlaceRequestNotice.tsx'
import { keepOneTabStop, roveFocus } from './rove-focus.ts'
import { SubtypeButtons } from './SubtypeButtons.tsx'
import { useBarPlace } from './use-bar-place.ts'
import './bar.css'

export function TaggingBar() {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const mode = useView(barMode)
  const activeId = useView(view => view.activeAnnotationId)
  const active = useArticle(article => (activeId ? article.document.annotation(activeId) : undefined))
  const bar = useRef<HTMLDivElement>(null)
  useBarPlace(bar, mode)
  useLayoutEffect(() => {
    if (bar.current) keepOneTabStop(bar.current)
  })
  const isShown = mode !== null && (mode !== 'subtype' || active !== undefined)

  const keepSelection = (event: { preventDefault(): void }) => event.preventDefault()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') return focusText(workspace, active ?? null)
    roveFocus(event)
  }
  /** A button pressed by key may be gone when it has done its work: then the focus goes to what the bar offers next, or to the text. */
  const onClick = (event: MouseEvent) => {
    if (event.detail > 0) return
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const next = bar.current?.querySelector('button')
      if (next) next.focus()
      else focusText(workspace, active ?? null)
    })
  }
  return (
    <>
      {isShown && (
        <div
          ref={bar} className={`tagging-bar is-${mode}`} role="toolbar" tabIndex={-1} aria-label={t('tagging.bar.name')} onPointerDown={keepSelection} onMouseDown={keepSelection}
          onKeyDown={onKeyDown} onClick={onClick}
        >
          {mode === 'request' && <PlaceRequestNotice />}
          {mode === 'choose' && <MarkButtons />}
          {mode === 'subtype' && active && <SubtypeButtons annotation={active} />}
        </div>
      )}
      <MarkAnnouncement />
    </>
  )
}
