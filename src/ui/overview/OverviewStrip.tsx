// The strip beside the text: where in the article the marks lie, what part of it is in sight, and a way there by click,
// drag or key.

import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { selectAnnotation } from '../../commands/select-annotation.ts'
import type { ReadingHandle } from '../shared/reading-handle.ts'
import { rowOnPage, textScroller } from '../shared/row-dom.ts'
import { segmentElement } from '../shared/segment-dom.ts'
import { useArticle, useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import './overview.css'
import { nextMarkedRow, rowMarks } from './row-marks.ts'
import { scrollToRow } from './scroll-to-row.ts'
import { pieceHeight } from './strip-paths.ts'
import { rowAtHeight, type RowPlace } from './strip-scale.ts'
import { StripPicture } from './StripPicture.tsx'
import { StripTip } from './StripTip.tsx'
import { useElementHeight } from './use-element-height.ts'
import { useSeenPart, type SeenRows } from './use-seen-part.ts'
import { useStripDrawing } from './use-strip-drawing.ts'

export function OverviewStrip({ reading }: { reading: RefObject<ReadingHandle | null> }) {
  const { t } = useTranslation()
  const { context, dispatch } = useWorkspace()
  const strip = useRef<HTMLDivElement>(null), frame = useRef<HTMLDivElement>(null)
  const height = useElementHeight(strip)
  const drawing = useStripDrawing(height)
  const rows = useArticle(article => article.rows)
  // Followed for the value that is read: marks may come and go.
  useArticle(article => article.document)
  const side = useSettings(settings => (settings.hiddenSide === 'original' ? 'rendering' : 'original'))
  const { seen, look } = useSeenPart(frame, drawing.scale, rows)
  const [pointed, setPointed] = useState<number | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  // Where the keys stand, for as long as it is in sight.
  const rowIn = ({ first, last }: SeenRows) => (chosen !== null && chosen >= first && chosen <= last ? chosen : first)
  const row = rowIn(seen)
  const now = context()
  const total = rows.rows.length

  const goTo = (place: RowPlace, at: number) => {
    reading.current?.needRow(place.row)
    const scroller = textScroller(), element = rowOnPage(rows.rows[place.row]?.id ?? '')
    if (scroller && element) scrollToRow(scroller, element, { share: place.share, at })
  }
  const heightAt = (event: PointerEvent) => {
    const box = strip.current!.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientY - box.top) / (box.height || 1)))
  }
  const drag = (event: PointerEvent) => {
    const share = heightAt(event)
    setPointed(share)
    if (event.buttons % 2 === 1) goTo(rowAtHeight(drawing.scale, share), 0.4)
  }
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    strip.current!.setPointerCapture(event.pointerId)
    setChosen(null)
    drag(event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!now || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const inSight = look(), row = rowIn(inSight)
    const wanted = rowForKey(event.code, row, way => nextMarkedRow(now, row, way), inSight)
    if (wanted !== undefined) {
      const next = Math.min(total - 1, Math.max(0, wanted ?? row))
      setChosen(next)
      goTo({ row: next, share: 0 }, 0.12)
    } else if (event.code === 'Enter' || event.code === 'Space') {
      const { first } = rowMarks(now, { from: row, to: row, side })
      const span = first?.targets.flatMap(target => target.spans).find(one => !one.status)
      if (first && dispatch(selectAnnotation, first.id) && span) segmentElement(span.segmentId)?.focus()
    } else return
    event.preventDefault()
  }
  const from = pointed === null ? 0 : rowAtHeight(drawing.scale, pointed - pieceHeight / 2 / (height || 1)).row
  const to = pointed === null ? 0 : rowAtHeight(drawing.scale, pointed + pieceHeight / 2 / (height || 1)).row
  const value = now && t('overview.value', { number: row + 1, total, marks: t('overview.marks', { count: rowMarks(now, { from: row, to: row, side }).total }) })
  return (
    <nav className="overview" aria-label={t('overview.name')}>
      <div
        ref={strip} className="overview-strip" role="slider" tabIndex={0} aria-label={t('overview.where')} aria-orientation="vertical" aria-controls="text"
        aria-valuemin={1} aria-valuemax={Math.max(1, total)} aria-valuenow={row + 1} aria-valuetext={value ?? undefined}
        onPointerDown={onPointerDown} onPointerMove={drag} onPointerLeave={() => setPointed(null)} onKeyDown={onKeyDown}
      >
        <StripPicture drawing={drawing} />
        <div ref={frame} className="overview-window" />
        {chosen !== null && <KeyLine scale={drawing.scale.starts[row] ?? 0} />}
        {now && pointed !== null && <StripTip marks={rowMarks(now, { from, to, side })} from={from} to={to} height={pointed} />}
      </div>
    </nav>
  )
}

/** Where the keys stand. */
const KeyLine = ({ scale }: { scale: number }) => <div className="overview-key" style={{ insetBlockStart: `${scale * 100}%` }} />

/** The row that a key leads to; null where there is none further on, undefined for keys that are not the strip's. */
function rowForKey(code: string, row: number, next: (way: 1 | -1) => number | null, { first, last }: { first: number; last: number }): number | null | undefined {
  const page = Math.max(1, last - first)
  switch (code) {
    case 'ArrowDown': return next(1)
    case 'ArrowUp': return next(-1)
    case 'PageDown': return row + page
    case 'PageUp': return row - page
    case 'Home': return 0
    case 'End': return Infinity
    default: return undefined
  }
}
