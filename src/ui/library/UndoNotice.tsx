// Says what was just done and offers to undo it. It waits longer than anybody needs, and as long as it is looked at.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface Notice {
  /** Another number, another notice. */
  readonly number: number
  readonly words: string
  readonly undo: (() => void) | null
}

const waits = 30_000

/**
 * With an undo, the focus goes to its button: the row where it was is gone. The wait rests while the pointer or the
 * focus is on the notice, and Escape closes it.
 */
export function UndoNotice({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  const { t } = useTranslation()
  const undoButton = useRef<HTMLButtonElement>(null)
  const [isHeld, setIsHeld] = useState(false)
  const number = notice?.number

  useEffect(() => undoButton.current?.focus(), [number])
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
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      {notice && (
        <p className="library-notice">
          <span>{notice.words}</span>
          {notice.undo && <button ref={undoButton} type="button" className="button" onClick={notice.undo}>{t('library.notice.undo')}</button>}
          <button type="button" className="button is-quiet" aria-label={t('library.notice.close')} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </p>
      )}
    </div>
  )
}
