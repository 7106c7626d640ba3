// Sets the parts of the reader to work on its element.

import { placeCursor } from '../../commands/place-cursor.ts'
import { showList } from '../../commands/show-list.ts'
import { startEditing } from '../../commands/start-editing.ts'
import { followPointer } from '../shared/follow-pointer.ts'
import { whenIdle } from '../shared/when-idle.ts'
import { attachCellEditor } from './cell-editor.ts'
import { emptyCellAt } from './cell-elements.ts'
import { attachCopying } from './copy-lines.ts'
import { attachFocus } from './focus-cursor.ts'
import { followActive } from './follow-active.ts'
import { followSearch } from './follow-search.ts'
import { followSuggestions } from './follow-suggestions.ts'
import { followWorkspace } from './follow-workspace.ts'
import { attachHover } from './hover.ts'
import { attachPointerSelection } from './pointer-selection.ts'
import type { ReaderStage } from './reader-stage.ts'
import { attachRowLabels } from './row-labels.ts'

export interface ReaderParts {
  /** To be called after rows were drawn. */
  settle(): void
  stop(): void
}

export function attachReader(root: HTMLElement, stage: ReaderStage): ReaderParts {
  const focus = attachFocus(root, stage)
  const editor = attachCellEditor(root, stage)
  const stops = [
    followPointer(), attachRowLabels(root, stage), followWorkspace(stage), attachPointerSelection(root, stage),
    attachCopying(root, stage), attachHover(root, stage), attachRowButtons(root, stage), followActive(stage), followSearch(stage), followSuggestions(root, stage), attachLate(root, stage), focus.stop, editor.stop,
  ]
  return {
    settle() {
      focus.settle()
      editor.settle()
    },
    stop() {
      for (const stop of stops) stop()
      stage.painter.stop()
    },
  }
}

/** What nobody needs while the text is first drawn: lines between counterparts, and what fingers do. */
function attachLate(root: HTMLElement, stage: ReaderStage): () => void {
  let isStopped = false
  let stop = whenIdle(() => {
    void Promise.all([import('./attach-connectors.ts'), import('./touch-selection.ts'), import('./keep-in-sight.ts')]).then(([{ attachConnectors }, { attachTouchSelection }, { keepInSight }]) => {
      if (isStopped) return
      const stops = [attachConnectors(root, stage), attachTouchSelection(root, stage), keepInSight(root, stage)]
      stop = () => {
        for (const end of stops) end()
      }
      stage.showPlaces()
    }, () => undefined)
  })
  return () => {
    isStopped = true
    stop()
  }
}

/** The button of a row opens the list there; Enter on an empty cell begins to write. */
function attachRowButtons(root: HTMLElement, stage: ReaderStage): () => void {
  const { dispatch } = stage.workspace
  const onClick = (event: Event) => {
    const button = (event.target as Element).closest('.reader-spine button')
    const element = button?.closest('[data-row]')?.querySelector<HTMLElement>('[data-segment]')
    if (!element) return
    dispatch(placeCursor, { side: element.dataset.side === 'rendering' ? 'rendering' : 'original', segmentId: element.dataset.segment!, offset: 0 })
    dispatch(showList)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const empty = emptyCellAt(event.target as Element)
    if (!empty || event.key !== 'Enter' || event.isComposing || empty.element.isContentEditable) return
    if (dispatch(startEditing, { rowId: empty.rowId, side: empty.side })) event.preventDefault()
  }
  root.addEventListener('click', onClick)
  root.addEventListener('keydown', onKeyDown)
  return () => {
    root.removeEventListener('click', onClick)
    root.removeEventListener('keydown', onKeyDown)
  }
}
