// Follows what part of the article is in sight: the window on the strip moves with it, and the component hears which
// row is the first. While the text scrolls every frame counts: nothing is touched that would not be seen to move.

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { ArticleRows } from '../../model/article-rows.ts'
import { rowsInSight, textScroller, type RowAtEdge } from '../shared/row-dom.ts'
import { createCalm } from '../shared/when-calm.ts'
import { heightOf, type StripScale } from './strip-scale.ts'

export interface SeenRows {
  readonly first: number
  readonly last: number
}

export interface SeenPart {
  readonly seen: SeenRows
  /** The same as it is at this moment. It may lay out the page. */
  readonly look: () => SeenRows
}

/** Sets the place of `frame` once a frame while the text scrolls or grows. `seen` changes at once after a rest, and then when all is calm. */
export function useSeenPart(frame: RefObject<HTMLElement | null>, scale: StripScale, rows: ArticleRows): SeenPart {
  const [seen, setSeen] = useState<SeenRows>({ first: 0, last: 0 })
  const latest = useRef(seen)
  const measure = useCallback(() => {
    const scroller = textScroller(), sight = scroller && rowsInSight(scroller)
    const element = frame.current
    if (!sight || !element) return latest.current
    const numbers = numbersOf(rows)
    const placeOf = ({ rowId, share }: RowAtEdge) => ({ row: numbers.get(rowId) ?? scale.rowCount, share: numbers.has(rowId) ? share : 0 })
    const from = placeOf(sight.first), to = placeOf(sight.last)
    place(element, heightOf(scale, from), heightOf(scale, to))
    const last = Math.min(to.row, scale.rowCount - 1), first = Math.min(from.row, last)
    if (latest.current.first !== first || latest.current.last !== last) latest.current = { first, last }
    return latest.current
  }, [frame, scale, rows])
  useEffect(() => {
    const scroller = textScroller()
    if (!scroller) return
    let waiting = 0, isCalm = true
    const tell = () => setSeen(latest.current)
    const calm = createCalm(() => {
      isCalm = true
      tell()
    })
    const schedule = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0
        const before = latest.current
        if (measure() === before) return
        if (isCalm) tell()
        isCalm = false
        calm.stir()
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
      calm.stop()
      observer.disconnect()
      scroller.removeEventListener('scroll', schedule)
    }
  }, [measure])
  return { seen, look: measure }
}

/** Moves the window on the strip, from 0 to 1, unless it would move by less than half a pixel. */
function place(element: HTMLElement, top: number, bottom: number): void {
  const steps = element.parentElement!.clientHeight * 2 || 1
  const whole = (share: number) => `${((Math.round(share * steps) / steps) * 100).toFixed(3)}%`
  for (const [name, value] of [['inset-block-start', whole(top)], ['block-size', whole(Math.max(0, bottom - top))]] as const)
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value)
}

const known = new WeakMap<ArticleRows, ReadonlyMap<string, number>>()

/** Numbers of rows by their ids, made once for each state of the rows. */
export function numbersOf(rows: ArticleRows): ReadonlyMap<string, number> {
  const numbers = known.get(rows) ?? new Map(rows.rows.map((row, number) => [row.id, number]))
  known.set(rows, numbers)
  return numbers
}
