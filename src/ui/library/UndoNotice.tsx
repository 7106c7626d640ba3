// Says what was just done and offers to undo it. It waits longer than anybody needs, and as long as it is looked at.

import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'

export interface Notice {
  /** Another number, another notice. */
  readonly number: number
  readonly words: string
  readonly undo: (() => void) | null
  /** True when what had the focus is gone: then the button to undo takes it. */
  readonly takesFocus: boolean
}

interface UndoNoticeProps {
  readonly notice: Notice | null
  readonly onClose: () => void
  /** What gets the focus when the notice goes that held it. */
  readonly home: RefObject<HTMLElement | null>
}

const waits = 30_000

/** The wait rests while the pointer or the focus is on the notice, and Escape closes it. */
export function UndoNotice({ notice, onClose, home }: UndoNoticeProps) {
  const { t } = useTranslation()
  const undoButton = useRef<HTMLButtonElement>(null)
  const [isHeld, setIsHeld] = useState(false)
  const number = notice?.number
  const takesFocus = notice?.takesFocus ?? false
  const leave = (act: () => void) => {
    setIsHeld(false)
    home.current?.focus()
    act()
  }

  useEffect(() => {
    if (takesFocus) undoButton.current?.focus()
  }, [number, takesFocus])
  useEffect(() => {
    if (number === undefined || isHeld) return
    const timer = setTimeout(onClose, waits)
    return () => clearTimeout(timer)
  }, [number, isHeld, onClose])

  return (
    <div
      className="library-notices" role="status"
      onPointerEnter={() => setIsHeld(true)} onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)} onBlur={() => setIsHeld(false)}
      onKeyDown={event => event.key === 'Escape' && leave(onClose)}
    >
      {notice && (
        <p className="library-notice">
          <span>{notice.words}</span>
          {notice.undo && <button ref={undoButton} type="button" className="button" onClick={() => notice.undo && leave(notice.undo)}>{t('library.notice.undo')}</button>}
          <button type="button" className="button is-quiet" aria-label={t('library.notice.close')} onClick={() => leave(onClose)}>
            <span aria-hidden="true">✕</span>
          </button>
        </p>
      )}
    </div>
  )
}
