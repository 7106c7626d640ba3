// The lines of the strip as paths of a picture: one for each kind, in a form of its own, so that nobody needs to see its
// colour. Pure; coordinates are pixels from the inline start and the top.

import type { AnnotationKind, PerSide, Side } from '../../model/records.ts'
import { annotationKinds, sides } from '../../model/vocabulary.ts'
import { hasKind, type StripMarks } from './strip-marks.ts'

/** Pixels from the inline start to where a side's lines begin, and how long they are. */
export interface Lane {
  readonly start: number
  readonly width: number
}

/** A side that is hidden has no lane. */
export type Lanes = Readonly<Partial<Record<Side, Lane>>>

/** Pixels. */
export const stripWidth = 26
export const pieceHeight = 6

export function lanesFor({ columnsSwapped, hiddenSide }: { columnsSwapped: boolean; hiddenSide: Side | null }): Lanes {
  if (hiddenSide) return { [hiddenSide === 'original' ? 'rendering' : 'original']: { start: 3, width: 20 } }
  const first: Lane = { start: 2, width: 10 }, second: Lane = { start: 14, width: 10 }
  return columnsSwapped ? { original: second, rendering: first } : { original: first, rendering: second }
}

/** The kinds in one piece share its width in a fixed order. Linear in the pieces. */
export function kindPaths(marks: Pick<StripMarks, 'pieces' | 'counts'>, lanes: Lanes): Readonly<Record<AnnotationKind, string>> {
  const paths = { entity: '', claim: '', number: '', source: '' }
  for (const side of sides) {
    const lane = lanes[side]
    if (!lane) continue
    for (let piece = 0; piece < marks.pieces; piece++) {
      const here = annotationKinds.filter(kind => hasKind(marks, side, piece, kind))
      if (here.length === 0) continue
      const width = lane.width / here.length
      for (const [i, kind] of here.entries()) paths[kind] += form[kind](lane.start + i * width, (piece + 0.5) * pieceHeight, width)
    }
  }
  return paths
}

/** As in the text: an entity has a plain line, a claim a wavy one, a number a dotted one, a source a double one. */
const form: Readonly<Record<AnnotationKind, (x: number, y: number, width: number) => string>> = {
  entity: (x, y, width) => `M${x} ${y}h${width - 0.5}`,
  claim: (x, y, width) => `M${x} ${y + 1.5}l${width / 4} -3l${width / 4} 3l${width / 4} -3l${width / 4 - 0.5} 3`,
  number: (x, y, width) => dots(x, y, Math.max(1, Math.round(width / 4)), width),
  source: (x, y, width) => `M${x} ${y - 1.5}h${width - 0.5}M${x} ${y + 1.5}h${width - 0.5}`,
}

const dots = (x: number, y: number, count: number, width: number): string =>
  Array.from({ length: count }, (_, i) => `M${x + ((i + 0.5) * width) / count - 1} ${y}h2`).join('')

/** A bar over the whole piece for each of some pieces, a little longer than the lane. */
export function piecePath(found: PerSide<ReadonlySet<number>>, lanes: Lanes): string {
  let path = ''
  for (const side of sides) {
    const lane = lanes[side]
    for (const piece of lane ? found[side] : []) path += `M${lane!.start - 1.5} ${(piece + 0.5) * pieceHeight}h${lane!.width + 3}`
  }
  return path
}
