// Where the words of a place are in sight. Rows far away are not laid out, and nothing here makes the browser do it.

import type { Id, Target } from '../../model/records.ts'
import { domRangeIn } from '../shared/segment-dom.ts'
import type { ConnectorEnd } from './connector-path.ts'

export interface Sight {
  readonly top: number
  readonly bottom: number
  /** The middle of the spine. */
  readonly middle: number
}

/** Pixels under the words. */
const below = 1

/** The first line of the place that is in sight. `elementOf` gives null for what is not on the page yet, which is further down. */
export function connectorEnd({ spans }: Target, { top, bottom, middle }: Sight, elementOf: (id: Id<'segment'>) => HTMLElement | null): ConnectorEnd {
  let way: 'above' | 'below' = 'below'
  for (const span of spans) {
    const element = span.status ? null : elementOf(span.segmentId)
    if (!element) continue
    const away = wayOutOfSight(element.closest('.reader-slice'), top, bottom) ?? wayOutOfSight(element.closest('[data-row]'), top, bottom)
    if (away) {
      way = away
      continue
    }
    const lines = [...(domRangeIn(element, span.start, span.end)?.getClientRects() ?? [])].filter(({ width }) => width > 1)
    const line = lines.find(rect => rect.bottom > top && rect.bottom < bottom)
    const cell = element.closest('.reader-cell')?.getBoundingClientRect()
    if (!line || !cell) {
      way = (lines[0]?.bottom ?? bottom) <= top ? 'above' : 'below'
      continue
    }
    const isBefore = cell.left + cell.right < middle * 2
    return { isSeen: true, y: line.bottom + below, x: isBefore ? line.right : line.left, edge: isBefore ? cell.right : cell.left }
  }
  return { isSeen: false, way }
}

function wayOutOfSight(box: Element | null, top: number, bottom: number): 'above' | 'below' | null {
  if (!box) return null
  const rect = box.getBoundingClientRect()
  return rect.bottom <= top ? 'above' : rect.top >= bottom ? 'below' : null
}
