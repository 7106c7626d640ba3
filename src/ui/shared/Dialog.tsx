// A modal dialog: the browser's own, which keeps the focus inside and gives it back.

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './dialog.css'

export function Dialog({ title, onClose, children, className = '' }: { title: string; onClose: () => void; children: ReactNode; className?: string }) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { t } = useTranslation()
  // Before it is taken off the page: only a dialog that is still there gives the focus back on closing.
  useLayoutEffect(() => {
    const dialog = element.current!
    if (!dialog.open) dialog.showModal()
    return () => dialog.close()
  }, [])
  return (
    <dialog ref={element} className={`dialog ${className}`} aria-labelledby={titleId} onCancel={event => { event.preventDefault(); onClose() }}>
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button className="button is-quiet" onClick={onClose}>{t('shell.close')}</button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  )
}
