// A handle at each edge of the selected mark, over the text and never in it: dragged by any pointer, moved by arrows.

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { dragEdge } from '../../commands/drag-edge.ts'
import type { EdgeOfMark } from '../../commands/dragged-targets.ts'
import { edgePoint, edgeStep } from '../../commands/edge-step.ts'
import { useArticle, useSettings, useView } from '../shared/workspace-context.tsx'
import { clickOnText } from './click-on-text.ts'
import { followEdgeDrag } from './edge-drag.ts'
import { edgesOf, placeOfEdge } from './edge-letters.ts'
import type { ReaderStage } from './reader-stage.ts'
import { useEdgePlaces } from './use-edge-places.ts'
import './edge-handles.css'

export function EdgeHandles({ stage, root }: { stage: ReaderStage; root: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const layer = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<{ readonly edge: string; readonly byLetter: boolean } | null>(null)
  const activeId = useView(view => view.activeAnnotationId)
  useArticle(article => article.document)
  useSettings(settings => settings)
  const context = stage.context()
  const edges = context && activeId ? edgesOf(context, activeId) : []
  const settle = useEdgePlaces(layer, edges, { root, stage })
  const stopDrag = useRef<() => void>(undefined)
  useEffect(() => () => stopDrag.current?.(), [activeId])

  const onPointerDown = (event: PointerEvent<HTMLElement>, mark: EdgeOfMark) => {
    const now = stage.context(), place = now && placeOfEdge(now, mark, stage.painter.elementOf)
    if (!place || !root.current || event.button !== 0 || held) return
    event.preventDefault()
    const { clientX, clientY } = event
    const edge = keyOf(mark)
    setHeld({ edge, byLetter: event.altKey })
    stopDrag.current = followEdgeDrag(event.nativeEvent, {
      root: root.current, stage, mark, place,
      onChange(byLetter) {
        setHeld(before => (before?.byLetter === byLetter ? before : { edge, byLetter }))
        settle()
      },
      onEnd(tapped) {
        setHeld(null)
        settle()
        if (tapped) clickThrough(layer.current, { clientX, clientY }, stage)
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, mark: EdgeOfMark) => {
    const now = stage.context(), point = now && edgePoint(now, mark)
    if (!now || !point || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.code === 'Escape') {
      stage.painter.elementOf(point.segmentId)?.focus()
      return event.preventDefault()
    }
    if (!event.code.startsWith('Arrow')) return
    event.preventDefault()
    if (event.code === 'ArrowUp' || event.code === 'ArrowDown') return neighbour(event.currentTarget, event.code === 'ArrowDown' ? 1 : -1)?.focus()
    const side = now.document.segment(point.segmentId)!.side
    const isOn = (event.code === 'ArrowLeft') === (now.document.article.languages[side].direction === 'rtl')
    const to = edgeStep(now, mark, isOn ? 'on' : 'back', event.altKey)
    if (to) stage.workspace.dispatch(dragEdge, { ...mark, to, exact: true })
  }
  if (edges.length === 0) return null
  return (
    <div ref={layer} className={held ? 'reader-edges is-held' : 'reader-edges'} role="group" aria-label={t('touch.edges.name')}>
      {edges.map((mark, i) => {
        const point = edgePoint(context!, mark)!, { side, text } = context!.document.segment(point.segmentId)!
        const key = keyOf(mark)
        return (
          <div
            key={key} className={`reader-edge is-${mark.edge}`} role="slider" tabIndex={i === 0 ? 0 : -1} aria-orientation="horizontal"
            aria-label={t(`touch.edges.${mark.edge}.${side}`)} aria-valuemin={0} aria-valuemax={text.length} aria-valuenow={point.offset} aria-valuetext={wordsAt(text, point.offset, mark.edge)}
            data-held={held?.edge === key || undefined} onPointerDown={event => onPointerDown(event, mark)} onKeyDown={event => onKeyDown(event, mark)}
          >
            {held?.edge === key && held.byLetter && <span className="reader-edge-hint">{t('touch.edges.byLetter')}</span>}
          </div>
        )
      })}
    </div>
  )
}

const keyOf = ({ targetIndex, runIndex, edge }: EdgeOfMark): string => `${targetIndex} ${runIndex} ${edge}`

function neighbour(handle: Element, way: 1 | -1): HTMLElement | undefined {
  const all = [...(handle.parentElement?.children ?? [])] as HTMLElement[]
  return all[(all.indexOf(handle as HTMLElement) + way + all.length) % all.length]
}

/** Code units of the words that are read out at an edge. */
const quoted = 24

const wordsAt = (text: string, offset: number, edge: 'start' | 'end'): string =>
  edge === 'start' ? text.slice(offset, offset + quoted).replace(/\s\S*$/, '') : text.slice(Math.max(0, offset - quoted), offset).replace(/^\S*\s/, '')

/** A handle lies over words of other lines: a tap is meant for them. */
function clickThrough(layer: HTMLElement | null, point: { clientX: number; clientY: number }, stage: ReaderStage): void {
  layer?.classList.add('is-held')
  const target = document.elementFromPoint(point.clientX, point.clientY)
  clickOnText({ ...point, target } as unknown as MouseEvent, stage)
  layer?.classList.remove('is-held')
}
