// Names the buttons of the rows near the viewport, when there is nothing better to do.

import { rowAt } from './cell-elements.ts'
import { showHiddenMarks } from './hidden-marks.ts'
import type { ReaderStage } from './reader-stage.ts'
import { rowLabel } from './row-label.ts'
import { whenIdle } from '../shared/when-idle.ts'

/** Follows what is painted until the returned function is called. */
export function attachRowLabels(root: HTMLElement, stage: ReaderStage): () => void {
  const waiting = new Set<HTMLElement>()
  let cancel: (() => void) | null = null
  const name = () => {
    cancel = null
    const context = stage.context()
    for (const element of waiting) {
      const button = element.querySelector<HTMLElement>('.reader-spine button')
      const id = element.querySelector<HTMLElement>('[data-segment]')?.dataset.segment ?? ''
      const number = context?.rows.placeOf.get(id)?.row ?? -1
      const row = context && rowAt(context.rows, number)
      showHiddenMarks(element, stage.words)
      if (button && row) button.setAttribute('aria-label', rowLabel(context, row, number + 1, stage.words))
    }
    waiting.clear()
  }
  const add = (row: HTMLElement) => {
    waiting.add(row)
    cancel ??= whenIdle(name)
  }
  /** Nobody should meet a button that is not named yet. */
  const nameNow = (event: Event) => {
    const row = (event.target as Element).closest?.<HTMLElement>('[data-row]')
    if (!row || !(event.target as Element).closest('.reader-spine')) return
    waiting.add(row)
    name()
  }
  const stop = stage.painter.onPainted(add)
  root.addEventListener('focusin', nameNow)
  return () => {
    stop()
    cancel?.()
    root.removeEventListener('focusin', nameNow)
  }
}
