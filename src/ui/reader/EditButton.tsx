// The pencil in the cell that the pointer or the focus is at: one button that goes along. In the original it is another
// one, for there it corrects, which is an act of its own.

import { useEffect, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { startCorrecting } from '../../commands/start-correcting.ts'
import { startEditing } from '../../commands/start-editing.ts'
import type { Side } from '../../model/records.ts'
import { useKeyedWords } from '../shared/use-keyed-words.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { followScrolling } from './follow-scrolling.ts'

interface Cell {
  readonly element: HTMLElement
  readonly segmentId: string | null
  readonly side: Side
}

export function EditButton({ root }: { root: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const { dispatch, context } = useWorkspace()
  const editWords = useKeyedWords(t('reader.edit'), startEditing), correctWords = useKeyedWords(t('reader.correcting.button'), startCorrecting)
  const isEditing = useView(view => view.editing !== null)
  const [cell, setCell] = useState<Cell | null>(null)
  useEffect(() => {
    const reader = root.current
    if (!reader) return
    let over: Element | null = null
    const settle = () => {
      const target = over
      if (target?.isConnected) setCell(before => cellAround(target, before))
      over = null
    }
    const scrolling = followScrolling(reader, settle)
    const follow = (event: Event) => {
      over = event.target as Element
      if (event.type === 'focusin' || !scrolling.isScrolling()) settle()
    }
    const leave = () => {
      over = null
      setCell(null)
    }
    reader.addEventListener('pointerover', follow, { passive: true })
    reader.addEventListener('focusin', follow)
    reader.addEventListener('pointerleave', leave)
    return () => {
      scrolling.stop()
      reader.removeEventListener('pointerover', follow)
      reader.removeEventListener('focusin', follow)
      reader.removeEventListener('pointerleave', leave)
    }
  }, [root])
  if (!cell || isEditing || !cell.element.isConnected) return null
  const isOriginal = cell.side === 'original'
  const edit = () => {
    const rowId = cell.element.closest<HTMLElement>('[data-row]')?.dataset.row
    if (!rowId) return
    const { segmentId } = cell
    const caret = segmentId ? context()?.document.segment(segmentId)?.text.length : undefined
    const place = { rowId, ...(segmentId && { segmentId }), ...(caret !== undefined && { caret }) }
    if (isOriginal) dispatch(startCorrecting, place)
    else dispatch(startEditing, { ...place, side: 'rendering' })
  }
  return createPortal(
    <button type="button" tabIndex={-1} className={`reader-pencil ${isOriginal ? 'is-correcting' : ''}`} aria-label={t(isOriginal ? 'reader.correcting.button' : 'reader.edit')} title={isOriginal ? correctWords : editWords} onClick={edit}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="m2.5 13.5.8-3L11 2.8l2.2 2.2-7.7 7.7zM9.6 4.2l2.2 2.2" />
        {isOriginal && <path d="M9 14h5" />}
      </svg>
    </button>,
    cell.element,
  )
}

/** The same value for the same place, so that a moving pointer draws nothing. An empty cell of the original has nothing to correct. */
function cellAround(target: Element, before: Cell | null): Cell | null {
  const element = target.closest<HTMLElement>('.reader-cell')
  if (!element) return target.closest('.reader-row') === before?.element.closest('.reader-row') ? before : null
  const side: Side = element.classList.contains('is-original') ? 'original' : 'rendering'
  const segmentId = target.closest<HTMLElement>('[data-segment]')?.dataset.segment ?? element.querySelector<HTMLElement>('[data-segment]')?.dataset.segment ?? null
  if (side === 'original' && segmentId === null) return null
  return before?.element === element && before.segmentId === segmentId ? before : { element, segmentId, side }
}
