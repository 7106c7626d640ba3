// Draws a line between the words of a mark across the spine, in a layer over the text that takes no pointer and touches
// no letter. It comes after the frame in which the words were lit, and follows scrolling and sizes while it is there.

import { afterNextPaint } from '../shared/after-next-paint.ts'
import { connectedPlaces, type Connections } from './connected-places.ts'
import { connectorEnd } from './connector-end.ts'
import { connectorPath, type ConnectorPath } from './connector-path.ts'
import type { Pointed } from './pointed-places.ts'
import type { ReaderStage } from './reader-stage.ts'
import './connectors.css'

const namespace = 'http://www.w3.org/2000/svg'
const stacked = '(max-width: 700px)'

/** Attaches to the reader's element; returns how to let go. */
export function attachConnectors(root: HTMLElement, stage: ReaderStage): () => void {
  const layer = document.createElementNS(namespace, 'svg')
  layer.setAttribute('class', 'reader-connectors')
  layer.setAttribute('aria-hidden', 'true')
  root.append(layer)
  const narrow = matchMedia(stacked)
  const scroller = root.closest('main') ?? root
  let pointed: Pointed | null = null
  let connections: Connections | null = null
  let frame = 0
  let isStopped = false

  const draw = () => {
    frame = 0
    layer.replaceChildren(...(connections ? pathsOf(connections).map(toElement) : []))
  }
  const pathsOf = ({ pairs }: Connections): ConnectorPath[] => {
    const { top } = scroller.getBoundingClientRect(), own = root.getBoundingClientRect()
    const spine = root.querySelector('.reader-spine')?.getBoundingClientRect()
    if (!spine) return []
    const sight = { top, bottom: top + scroller.clientHeight, middle: (spine.left + spine.right) / 2 }
    layer.style.transform = `translate(${-own.left}px, ${-own.top}px)`
    return pairs.flatMap(({ from, to }) => {
      const [start, end] = [from, to].map(target => connectorEnd(target, sight, stage.painter.elementOf))
      return connectorPath(start!, end!, sight) ?? []
    })
  }
  const toElement = ({ line, ends }: ConnectorPath) => {
    const group = document.createElementNS(namespace, 'g')
    group.setAttribute('class', `is-${connections!.kind}`)
    for (const [name, d] of [['halo', line], ['line', line], ['ends', ends]] as const) {
      const path = document.createElementNS(namespace, 'path')
      path.setAttribute('class', `reader-connector-${name}`)
      path.setAttribute('d', d)
      group.append(path)
    }
    return group
  }
  const follow = () => {
    if (connections) frame ||= requestAnimationFrame(draw)
  }
  const look = () => {
    if (isStopped) return
    const context = stage.context()
    const isShown = context?.settings.showsConnectors && !narrow.matches
    const next = isShown ? connectedPlaces(context, pointed) : null
    if (!next && !connections) return
    connections = next
    draw()
  }
  const schedule = () => afterNextPaint(look)
  const stops = [
    stage.onShown(next => {
      pointed = next
      schedule()
    }),
    stage.workspace.settings.subscribe(schedule),
  ]
  const sizes = new ResizeObserver(follow)
  sizes.observe(root)
  sizes.observe(scroller)
  scroller.addEventListener('scroll', follow, { passive: true })
  narrow.addEventListener('change', schedule)
  return () => {
    isStopped = true
    for (const stop of stops) stop()
    cancelAnimationFrame(frame)
    sizes.disconnect()
    scroller.removeEventListener('scroll', follow)
    narrow.removeEventListener('change', schedule)
    layer.remove()
  }
}
