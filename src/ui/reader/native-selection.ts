// Between the browser's selection and places in segments.

import type { CommandContext } from '../../commands/command.ts'
import type { SegmentRange, SelectedPlace } from '../../commands/workspace-view.ts'
import type { Id, Side } from '../../model/records.ts'
import { isBidiControl } from '../../text/bidi-controls.ts'
import { domRangeIn, offsetInSegment, segmentAround } from '../shared/segment-dom.ts'

type ElementOf = (id: Id<'segment'>) => HTMLElement | null

/** The browser's selection, when it is not empty and touches the text of the reader. */
export function nativeRange(root: HTMLElement): Range | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return range.intersectsNode(root) ? range : null
}

/**
 * The words of one side inside a DOM range, in reading order: from the first segment it touches to the last, in logical
 * offsets however the pointer went. Null when nothing but spaces and direction marks is in it.
 */
export function placeInRange({ rows }: Pick<CommandContext, 'rows'>, side: Side, range: Range, elementOf: ElementOf): SelectedPlace | null {
  const ranges: SegmentRange[] = []
  for (const segmentId of segmentsInRange(rows.segments[side], range, elementOf)) {
    const element = elementOf(segmentId)!
    const start = isInside(element, range.startContainer) ? offsetInSegment(element, range.startContainer, range.startOffset) : 0
    const end = isInside(element, range.endContainer) ? offsetInSegment(element, range.endContainer, range.endOffset) : element.textContent.length
    if (hasLetters(element.textContent.slice(start, end))) ranges.push({ segmentId, start, end })
  }
  return ranges.length > 0 ? { side, ranges } : null
}

const isInside = (element: HTMLElement, node: Node): boolean => element.contains(node)

function hasLetters(text: string): boolean {
  return [...text].some(letter => !/\s/u.test(letter) && !isBidiControl(letter.charCodeAt(0)))
}

/** Found by halving, since an article may have thousands. */
function segmentsInRange(ids: readonly Id<'segment'>[], range: Range, elementOf: ElementOf): readonly Id<'segment'>[] {
  const comparison = (id: Id<'segment'>): -1 | 0 | 1 => {
    const element = elementOf(id)
    if (!element) return 1
    if (range.intersectsNode(element)) return 0
    return range.comparePoint(element, 0) < 0 ? -1 : 1
  }
  let low = 0, high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (comparison(ids[middle]!) < 0) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < ids.length && comparison(ids[end]!) === 0) end++
  return ids.slice(low, end)
}

/** Sets the browser's selection on a place, so that copying copies what is seen. */
export function selectNatively({ ranges }: SelectedPlace, elementOf: ElementOf): void {
  const from = rangeOn(ranges[0], elementOf), to = rangeOn(ranges.at(-1), elementOf)
  if (from && to) getSelection()?.setBaseAndExtent(from.startContainer, from.startOffset, to.endContainer, to.endOffset)
}

const rangeOn = (range: SegmentRange | undefined, elementOf: ElementOf): Range | null => {
  const element = range && elementOf(range.segmentId)
  return element ? domRangeIn(element, range.start, range.end) : null
}

/** The words of a place as plain lines, one a segment. */
export const linesOf = ({ document }: Pick<CommandContext, 'document'>, { ranges }: SelectedPlace): string =>
  ranges.map(({ segmentId, start, end }) => document.segment(segmentId)?.text.slice(start, end) ?? '').join('\n')

/** The side of the text in which a node stands: of its segment, or of the cell around it. */
export function sideAt(node: Node | null): Side | null {
  const around = segmentAround(node)
  if (around) return around.side
  const cell = (node instanceof Element ? node : node?.parentElement)?.closest('.reader-cell')
  return cell ? (cell.classList.contains('is-original') ? 'original' : 'rendering') : null
}
