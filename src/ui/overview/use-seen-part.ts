// Follows what part of the article is in sight: the window on the strip moves with it, and the component hears which
// row is the first.

import { useCallback, useEffect, useState, type RefObject } from 'react'
import type { ArticleRows } from '../../model/article-rows.ts'
import { rowsInSight, textScroller, type RowAtEdge } from '../shared/row-dom.ts'
import { heightOf, type StripScale } from './strip-scale.ts'

export interface SeenRows {
  readonly first: number
  readonly last: number
}

/** Sets the place of `frame` once a frame while the text scrolls or grows. */
export function useSeenPart(frame: RefObject<HTMLElement | null>, scale: StripScale, rows: ArticleRows): SeenRows {
  const [seen, setSeen] = useState<SeenRows>({ first: 0, last: 0 })
  const measure = useCallback(() => {
    const scroller = textScroller(), sight = scroller && rowsInSight(scroller)
    const element = frame.current
    if (!sight || !element) return
    const numbers = numbersOf(rows)
    const placeOf = ({ rowId, share }: RowAtEdge) => ({ row: numbers.get(rowId) ?? scale.rowCount, share: numbers.has(rowId) ? share : 0 })
    const from = placeOf(sight.first), to = placeOf(sight.last)
    const top = heightOf(scale, from), bottom = heightOf(scale, to)
    element.style.setProperty('inset-block-start', `${top * 100}%`)
    element.style.setProperty('block-size', `${Math.max(0, bottom - top) * 100}%`)
    const last = Math.min(to.row, scale.rowCount - 1), first = Math.min(from.row, last)
    setSeen(before => (before.first === first && before.last === last ? before : { first, last }))
  }, [frame, scale, rows])
  useEffect(() => {
    const scroller = textScroller()
    if (!scroller) return
    let waiting = 0
    const schedule = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0
        measure()
      })
    }
    const observer = new ResizeObserver(schedule)
    observer.observe(scroller)
    const text = scroller.querySelector('.reader')
    if (text) observer.observe(text)
    scroller.addEventListener('scroll', schedule, { passive: true })
    schedule()
    return () => {
      cancelAnimationFrame(waiting)
      observer.disconnect()
      scroller.removeEventListener('scroll', schedule)
    }
  }, [measure])
  return seen
}

const known = new WeakMap<ArticleRows, ReadonlyMap<string, number>>()

/** Numbers of rows by their ids, made once for each state of the rows. */
export function numbersOf(rows: ArticleRows): ReadonlyMap<string, number> {
  const numbers = known.get(rows) ?? new Map(rows.rows.map((row, number) => [row.id, number]))
  known.set(rows, numbers)
  return numbers
}
