// Keeps the bar beside the words it is about, while the page scrolls, is resized, zoomed or drawn anew.

import { useEffect, useLayoutEffect, type RefObject } from 'react'
import type { SegmentRange } from '../../commands/workspace-view.ts'
import type { Workspace } from '../../state/workspace.ts'
import { toDomRange } from '../shared/segment-dom.ts'
import { useSettings, useView, useWorkspace } from '../shared/workspace-context.tsx'
import type { BarMode } from './bar-mode.ts'
import { dockBar, placeBar, type Box } from './bar-place.ts'

/** Screens on which the bar keeps to an edge, where a thumb reaches it and no words have to make room. */
const narrow = '(max-width: 900px)'

export function useBarPlace(bar: RefObject<HTMLElement | null>, mode: BarMode | null): void {
  const workspace = useWorkspace()
  useView(view => view)
  useSettings(settings => settings)
  useLayoutEffect(() => {
    if (bar.current) settle(bar.current, workspace)
  })
  useEffect(() => {
    const element = bar.current
    if (mode === null || !element) return
    let frame = 0
    const again = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => settle(element, workspace))
    }
    const observer = new ResizeObserver(again)
    for (const watched of [element, scrollerOf(element), scrollerOf(element).firstElementChild]) if (watched) observer.observe(watched)
    addEventListener('resize', again)
    visualViewport?.addEventListener('resize', again)
    visualViewport?.addEventListener('scroll', again)
    document.addEventListener('scroll', again, { capture: true, passive: true })
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      removeEventListener('resize', again)
      visualViewport?.removeEventListener('resize', again)
      visualViewport?.removeEventListener('scroll', again)
      document.removeEventListener('scroll', again, { capture: true })
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [bar, mode, workspace])
}

/** The element that the bar is positioned in; it scrolls the text, and the bar with it. */
const scrollerOf = (bar: HTMLElement): Element => bar.parentElement ?? document.body

/**
 * Beside words the bar stands in the scrolled text, so that it scrolls along without a script; without words, or on a
 * narrow screen, it stands at an edge of the view.
 */
function settle(bar: HTMLElement, workspace: Workspace): void {
  const scroller = scrollerOf(bar)
  const box = scroller.getBoundingClientRect()
  const seen = seenPart()
  const view = {
    left: Math.max(seen.left, box.left), top: Math.max(seen.top, box.top),
    right: Math.min(seen.right, box.left + scroller.clientLeft + scroller.clientWidth), bottom: Math.min(seen.bottom, box.bottom),
  }
  const words = rangesOf(workspace).flatMap(range => [...(toDomRange(range)?.getClientRects() ?? [])]).filter(rect => rect.width > 0) satisfies Box[]
  const isTouched = document.documentElement.dataset.pointer === 'touch'
  const request = { words: isTouched ? words.map(withSystemHandles) : workspace.view.getState().selection ? words : words.map(withOwnHandles), width: bar.offsetWidth, height: bar.offsetHeight, view }
  const isDocked = words.length === 0 || isTouched || matchMedia(narrow).matches
  const { left, top } = isDocked ? dockBar(request) : placeBar(request)
  bar.toggleAttribute('data-docked', isDocked)
  const x = isDocked ? left : left - box.left - scroller.clientLeft + scroller.scrollLeft
  const y = isDocked ? top : top - box.top - scroller.clientTop + scroller.scrollTop
  bar.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}

/** What a keyboard on the screen, a magnified page and the rounded end of a telephone leave of the viewport. */
function seenPart(): Box {
  const { clientWidth } = document.documentElement
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport ?? { offsetLeft: 0, offsetTop: 0, width: clientWidth, height: innerHeight }
  const safe = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--safe-bottom')) || 0
  return { left, top, right: Math.min(clientWidth, left + width), bottom: Math.min(innerHeight - safe, top + height) }
}

/** Pixels that the system's callout takes above chosen words, and its handles below them. */
const callout = 56, handles = 44

/** The handles of a mark hang below its lines. */
const withOwnHandles = (box: Box): Box => ({ left: box.left, right: box.right, top: box.top, bottom: box.bottom + 20 })

const withSystemHandles = ({ left, right, top, bottom }: Box): Box => ({ left: left - handles / 2, right: right + handles / 2, top: top - callout, bottom: bottom + handles })

/** The words that the bar is about: chosen ones, else those kept last, else those of the mark just made, on the side worked on. */
function rangesOf(workspace: Workspace): readonly SegmentRange[] {
  const context = workspace.context()
  if (!context) return []
  const { selection, keptPlaces, placeRequest, activeAnnotationId, subtypeAsked, cursor } = context.view
  if (selection) return selection.ranges
  if (placeRequest) return []
  if (keptPlaces.length > 0) return keptPlaces.at(-1)!.ranges
  const targets = (subtypeAsked && activeAnnotationId && context.document.annotation(activeAnnotationId)?.targets) || []
  const target = targets.find(one => one.side === cursor?.side) ?? targets[0]
  return target?.spans.filter(span => !span.status) ?? []
}
