// Copying: what is selected on one side, as plain lines of that side only.

import { linesOf, nativeRange, placeInRange } from './native-selection.ts'
import type { ReaderStage } from './reader-stage.ts'
import type { Side } from '../../model/records.ts'

/** Attaches to the page; a selection over both sides, made by other means, is copied as the browser does. */
export function attachCopying(root: HTMLElement, stage: ReaderStage): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const context = stage.context()
    const isWriting = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null
    if (!context || isWriting || event.defaultPrevented || !event.clipboardData) return
    // What a finger holds is not quite what it chose.
    const isSnapped = root.dataset.snapped !== undefined
    const range = isSnapped ? null : nativeRange(root)
    const side = root.dataset.selecting as Side | undefined
    const hasOther = !isSnapped && !range && getSelection()?.isCollapsed === false
    const place = range ? side && placeInRange(context, side, range, id => stage.painter.elementOf(id)) : !hasOther && context.view.selection
    if (!place) return
    event.clipboardData.setData('text/plain', linesOf(context, place))
    event.preventDefault()
  }
  document.addEventListener('copy', onCopy)
  return () => document.removeEventListener('copy', onCopy)
}
