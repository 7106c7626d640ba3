// The pencil in the cell of the rendering that the pointer or the focus is at: one button that goes along.

import { useEffect, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { startEditing } from '../../commands/start-editing.ts'
import { useKeyedWords } from '../shared/use-keyed-words.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'

interface Cell {
  readonly element: HTMLElement
  readonly segmentId: string | null
}

export function EditButton({ root }: { root: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const { dispatch, context } = useWorkspace()
  const words = useKeyedWords(t('reader.edit'), startEditing)
  const isEditing = useView(view => view.editing !== null)
  const [cell, setCell] = useState<Cell | null>(null)
  useEffect(() => {
    const reader = root.current
    if (!reader) return
    const follow = (event: Event) => setCell(before => cellAround(event.target as Element, before))
    const leave = () => setCell(null)
    reader.addEventListener('pointerover', follow, { passive: true })
    reader.addEventListener('focusin', follow)
    reader.addEventListener('pointerleave', leave)
    return () => {
      reader.removeEventListener('pointerover', follow)
      reader.removeEventListener('focusin', follow)
      reader.removeEventListener('pointerleave', leave)
    }
  }, [root])
  if (!cell || isEditing || !cell.element.isConnected) return null
  const edit = () => {
    const rowId = cell.element.closest<HTMLElement>('[data-row]')?.dataset.row
    if (!rowId) return
    const { segmentId } = cell
    const caret = segmentId ? context()?.document.segment(segmentId)?.text.length : undefined
    dispatch(startEditing, { rowId, side: 'rendering', ...(segmentId && { segmentId }), ...(caret !== undefined && { caret }) })
  }
  return createPortal(
    <button type="button" tabIndex={-1} className="reader-pencil" aria-label={t('reader.edit')} title={words} onClick={edit}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="m2.5 13.5.8-3L11 2.8l2.2 2.2-7.7 7.7zM9.6 4.2l2.2 2.2" />
      </svg>
    </button>,
    cell.element,
  )
}

/** The same value for the same place, so that a moving pointer draws nothing. */
function cellAround(target: Element, before: Cell | null): Cell | null {
  const element = target.closest<HTMLElement>('.reader-cell.is-rendering')
  if (!element) return target.closest('.reader-row') === before?.element.closest('.reader-row') ? before : null
  const segmentId = target.closest<HTMLElement>('[data-segment]')?.dataset.segment ?? element.querySelector<HTMLElement>('[data-segment]')?.dataset.segment ?? null
  return before?.element === element && before.segmentId === segmentId ? before : { element, segmentId }
}
