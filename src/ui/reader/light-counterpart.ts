// Lights the level sentences across the spine where no mark of their own answers what is pointed at.

import type { CommandContext } from '../../commands/command.ts'
import type { Id } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'
import { rowAt } from './cell-elements.ts'
import { hasCounterpart, type Pointed } from './pointed-places.ts'

type Reading = Pick<CommandContext, 'document' | 'rows'>

/** Sets `data-lit` on the segments that stand level with what is pointed at, and takes it off those that were lit before. */
export function createCounterpartLight(elementOf: (id: Id<'segment'>) => HTMLElement | null): (context: Reading, pointed: Pointed | null) => void {
  let lit: readonly HTMLElement[] = []
  return (context, pointed) => {
    const next = segmentsAcross(context, pointed).flatMap(id => elementOf(id) ?? [])
    for (const element of lit) if (!next.includes(element)) delete element.dataset.lit
    for (const element of next) element.dataset.lit = ''
    lit = next
  }
}

/** The segments of the row on the other side; none where a mark itself has its words there. */
function segmentsAcross({ document, rows }: Reading, pointed: Pointed | null): readonly Id<'segment'>[] {
  const place = pointed && rows.placeOf.get(pointed.segmentId)
  if (!pointed || !place) return []
  const annotation = pointed.annotationId ? document.annotation(pointed.annotationId) : undefined
  if (annotation && hasCounterpart(annotation, pointed.side)) return []
  return rowAt(rows, place.row)?.[otherSide(pointed.side)] ?? []
}
