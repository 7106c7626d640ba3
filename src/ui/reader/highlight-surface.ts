// Paint by CSS Custom Highlights: letters, order and lines stay exactly as they are.

import { domRangeIn } from '../shared/segment-dom.ts'
import { paintNames, registryName, type PaintName } from './paint-names.ts'
import type { PaintSurface } from './paint-surface.ts'
import { showText } from './segment-text.ts'

interface Painted {
  readonly text: string
  readonly node: Node | null
  readonly ranges: Map<string, { readonly name: PaintName; readonly range: Range }>
}

/** Uses names of its own in the page's registry and leaves all others alone. */
export function createHighlightSurface(): PaintSurface {
  const highlights = new Map(paintNames.map((name, priority) => {
    const highlight = new Highlight()
    highlight.priority = priority
    CSS.highlights.set(registryName(name), highlight)
    return [name, highlight] as const
  }))
  const painted = new Map<HTMLElement, Painted>()

  const clear = (element: HTMLElement) => {
    for (const { name, range } of painted.get(element)?.ranges.values() ?? []) highlights.get(name)!.delete(range)
    painted.delete(element)
  }
  return {
    write: (element, text) => showText(element, text, []),
    paint(element, paints) {
      const text = element.textContent, node = element.firstChild
      const before = painted.get(element)
      // Ranges of another text, or of nodes that are gone, are no use.
      if (before && (before.text !== text || before.node !== node)) clear(element)
      const { ranges } = painted.get(element) ?? { ranges: new Map() as Painted['ranges'] }
      const wanted = new Set(paints.map(keyOf))
      for (const [key, { name, range }] of ranges)
        if (!wanted.has(key)) {
          highlights.get(name)!.delete(range)
          ranges.delete(key)
        }
      for (const paint of paints) {
        const key = keyOf(paint)
        const range = ranges.has(key) ? null : domRangeIn(element, paint.start, paint.end)
        if (!range) continue
        highlights.get(paint.name)!.add(range)
        ranges.set(key, { name: paint.name, range })
      }
      if (ranges.size > 0) painted.set(element, { text, node, ranges })
      else painted.delete(element)
    },
    clear,
    stop() {
      for (const [name, highlight] of highlights) if (CSS.highlights.get(registryName(name)) === highlight) CSS.highlights.delete(registryName(name))
      painted.clear()
    },
  }
}

const keyOf = ({ name, start, end }: { name: PaintName; start: number; end: number }) => `${name} ${start} ${end}`
