// Cuts a text where what is painted on it changes: for browsers without highlights, and around controls that disguise.

import type { Paint } from './segment-paints.ts'
import type { PaintName } from './paint-names.ts'

export interface TextPiece {
  readonly text: string
  /** Outermost first; empty for plain text. */
  readonly names: readonly PaintName[]
  /** The short name of the bidi control that the piece is, which is to stand apart so that it steers nothing. */
  readonly control: string | null
}

export interface IsolatedControl {
  readonly offset: number
  readonly name: string
}

/** The pieces in order; joined, they are the text. n log n in the number of paints. */
export function textPieces(text: string, paints: readonly Paint[], controls: readonly IsolatedControl[]): readonly TextPiece[] {
  const borders = new Set([0, text.length])
  for (const { start, end } of paints) borders.add(Math.min(start, text.length)).add(Math.min(end, text.length))
  for (const { offset } of controls) borders.add(offset).add(offset + 1)
  const cuts = [...borders].toSorted((a, b) => a - b)
  const controlAt = new Map(controls.map(({ offset, name }) => [offset, name]))
  const open = openPaints(paints)
  const pieces: TextPiece[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!, end = cuts[i + 1]!
    pieces.push({ text: text.slice(start, end), names: open.at(start), control: controlAt.get(start) ?? null })
  }
  return pieces
}

/** The names painted at ascending offsets, in the order in which the paints were given. */
function openPaints(paints: readonly Paint[]) {
  const waiting = paints.map((paint, order) => ({ ...paint, order })).toSorted((a, b) => a.start - b.start)
  let current: typeof waiting = []
  let next = 0
  return {
    at(offset: number): readonly PaintName[] {
      current = current.filter(paint => paint.end > offset)
      for (; next < waiting.length && waiting[next]!.start <= offset; next++) if (waiting[next]!.end > offset) current.push(waiting[next]!)
      return current.toSorted((a, b) => a.order - b.order).map(paint => paint.name)
    },
  }
}
