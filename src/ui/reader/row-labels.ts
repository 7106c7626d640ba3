// Names the buttons of the rows near the viewport, when the text stands still and there is nothing better to do.

import { rowAt } from './cell-elements.ts'
import { showHiddenMarks } from './hidden-marks.ts'
import type { ReaderStage } from './reader-stage.ts'
import { rowLabel } from './row-label.ts'
import { createCalm } from '../shared/when-calm.ts'
import { whenIdle } from '../shared/when-idle.ts'

/** Rows named at a time: some milliseconds of work. */
const most = 12

/** Follows what is painted until the returned function is called. */
export function attachRowLabels(root: HTMLElement, stage: ReaderStage): () => void {
  const waiting = new Set<HTMLElement>()
  let cancel = () => undefined as void
  const name = (element: HTMLElement) => {
    waiting.delete(element)
    const context = stage.context()
    const button = element.querySelector<HTMLElement>('.reader-spine button')
    const id = element.querySelector<HTMLElement>('[data-segment]')?.dataset.segment ?? ''
    const number = context?.rows.placeOf.get(id)?.row ?? -1
    const row = context && rowAt(context.rows, number)
    showHiddenMarks(element, stage.words)
    if (button && row) button.setAttribute('aria-label', rowLabel(context, row, number + 1, stage.words))
  }
  const nameSome = () => {
    // Rows that went by are announced again when they come back.
    for (const row of waiting) if (!stage.painter.isNear(row)) waiting.delete(row)
    for (const row of [...waiting].slice(0, most)) name(row)
    if (waiting.size > 0) cancel = whenIdle(nameSome)
  }
  const calm = createCalm(() => {
    cancel()
    cancel = whenIdle(nameSome)
  })
  const add = (row: HTMLElement) => {
    waiting.add(row)
    calm.stir()
  }
  /** Nobody should meet a button that is not named yet. */
  const nameNow = (event: Event) => {
    const row = (event.target as Element).closest?.<HTMLElement>('[data-row]')
    if (!row || !(event.target as Element).closest('.reader-spine')) return
    name(row)
  }
  const stop = stage.painter.onPainted(add)
  root.addEventListener('focusin', nameNow)
  return () => {
    stop()
    calm.stop()
    cancel()
    root.removeEventListener('focusin', nameNow)
  }
}
