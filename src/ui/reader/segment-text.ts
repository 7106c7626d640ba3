// Writes a segment's text into its element. The text on the page always equals the stored text; React does not own it.

import { disguisingControls } from './disguising-controls.ts'
import { keepSelection } from './keep-selection.ts'
import type { Paint } from './segment-paints.ts'
import { textPieces, type TextPiece } from './text-pieces.ts'

const written = new WeakMap<HTMLElement, string>()

/**
 * Shows `text` in `element`: as one text node, unless there are spans to paint or controls that would disguise it.
 * Touches nothing where the element shows it already, so that a caret or a composition is never disturbed.
 */
export function showText(element: HTMLElement, text: string, paints: readonly Paint[]): void {
  const controls = disguisingControls(text)
  if (controls.length === 0 && paints.length === 0) return showPlain(element, text)
  const pieces = textPieces(text, paints, controls)
  const look = JSON.stringify(pieces)
  if (written.get(element) === look && element.childNodes.length === pieces.length && element.textContent === text) return
  const write = () => element.replaceChildren(...pieces.map(toNode))
  if (element.firstChild) keepSelection(element, text, write)
  else write()
  written.set(element, look)
}

function showPlain(element: HTMLElement, text: string): void {
  const only = element.firstChild
  // Asking for the selection lays out the page: not for each of a thousand segments that are written for the first time.
  if (only === null) {
    if (text !== '') element.append(text)
    return
  }
  if (only instanceof Text && element.querySelector('span') === null && element.textContent === text) return
  written.delete(element)
  keepSelection(element, text, () => {
    if (only instanceof Text && !only.nextSibling) only.data = text
    else element.replaceChildren(text)
  })
}

/** Inline spans with a background and a line, nothing that could part two letters; a control stands in an isolate of its own. */
function toNode({ text, names, control }: TextPiece): Node {
  let node: Node = document.createTextNode(text)
  if (control) node = wrap(node, `reader-control${control === 'LRO' || control === 'RLO' ? ' is-override' : ''}`, control)
  for (const name of names.toReversed()) node = wrap(node, `reader-paint is-${name}`)
  return node
}

function wrap(node: Node, className: string, control?: string): HTMLElement {
  const span = document.createElement('span')
  span.className = className
  if (control) span.dataset.control = control
  span.append(node)
  return span
}
