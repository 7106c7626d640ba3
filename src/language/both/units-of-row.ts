// The texts of one side of a row.

import type { Side } from '../../model/records.ts'
import type { Bitext, TextUnit } from './bitext.ts'

const byId = new WeakMap<readonly TextUnit[], ReadonlyMap<string, TextUnit>>()

/** In the order of the row; none where there is no such row. Remembered by the side. */
export function unitsOf({ sides, pairs }: Bitext, side: Side, row: number): readonly TextUnit[] {
  const { units } = sides[side]
  let known = byId.get(units)
  if (known === undefined) {
    known = new Map(units.map(unit => [unit.segmentId, unit]))
    byId.set(units, known)
  }
  return pairs[row]?.[side].flatMap(id => known.get(id) ?? []) ?? []
}
