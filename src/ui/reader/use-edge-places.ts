// Keeps the handles at their edges while the text scrolls, is laid out anew, zoomed or set in other type.

import { useCallback, useEffect, useLayoutEffect, type RefObject } from 'react'
import type { EdgeOfMark } from '../../commands/dragged-targets.ts'
import { placeOfEdge } from './edge-letters.ts'
import type { ReaderStage } from './reader-stage.ts'
import { scrollerOf } from './scroller-of.ts'

interface Ground {
  readonly root: RefObject<HTMLElement | null>
  readonly stage: ReaderStage
}

/** The handles are the children of `layer`, one an edge. Returns how to put them right at once. */
export function useEdgePlaces(layer: RefObject<HTMLElement | null>, edges: readonly EdgeOfMark[], { root, stage }: Ground): () => void {
  const settle = useCallback(() => {
    const context = stage.seen(), sheet = root.current?.getBoundingClientRect()
    if (!context || !layer.current || !sheet) return
    const handles = [...layer.current.children] as HTMLElement[]
    const size = handles[0]?.offsetWidth ?? 0
    // All is measured before anything is moved.
    const places = edges.map(mark => placeOfEdge(context, mark, stage.painter.elementOf))
    places.forEach((place, i) => {
      const handle = handles[i]
      if (!handle) return
      handle.toggleAttribute('data-away', place === null)
      if (!place) return
      const x = place.x - sheet.left
      const start = Math.max(0, Math.min(place.outwards === 1 ? x : x - size, sheet.width - size))
      handle.dataset.outwards = place.outwards === 1 ? 'right' : 'left'
      handle.style.setProperty('--edge-at', `${x - start}px`)
      handle.style.setProperty('--edge-line', `${place.bottom - place.top}px`)
      handle.style.transform = `translate(${start}px, ${place.bottom - sheet.top}px)`
    })
  }, [layer, edges, root, stage])
  useLayoutEffect(settle)
  useEffect(() => {
    const reader = root.current
    if (!reader) return
    let frame = 0
    const again = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(settle)
    }
    const listening = new AbortController()
    const { signal } = listening
    const observer = new ResizeObserver(again)
    observer.observe(reader)
    // Rows that come near are laid out for the first time, and move those below them.
    scrollerOf(reader).addEventListener('scroll', again, { signal, passive: true })
    addEventListener('resize', again, { signal })
    document.fonts.addEventListener('loadingdone', again, { signal })
    return () => {
      cancelAnimationFrame(frame)
      listening.abort()
      observer.disconnect()
    }
  }, [root, settle])
  return settle
}
