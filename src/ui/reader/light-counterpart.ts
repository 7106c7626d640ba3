// Lights the level sentences across the spine where no mark of their own answers what is pointed at.

import type { CommandContext } from '../../commands/command.ts'
import type { Id } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'
import { hasCounterpart, type Pointed } from './pointed-places.ts'

/** Sets `data-lit` on the segments that stand level, and takes it off all others. */
export function lightCounterpart(
  context: Pick<CommandContext, 'document' | 'rows'>, pointed: Pointed | null, elementOf: (id: Id<'segment'>) => HTMLElement | null,
): void {
  const wanted = new Set(segmentsAcross(context, pointed).map(elementOf))
  for (const element of document.querySelectorAll<HTMLElement>('.reader [data-lit]')) if (!wanted.has(element)) delete element.dataset.lit
  for (const element of wanted) if (element) element.dataset.lit = ''
}

/** The segments of the row on the other side; none where a mark itself has its words there. */
function segmentsAcross({ document: article, rows }: Pick<CommandContext, 'document' | 'rows'>, pointed: Pointed | null): readonly Id<'segment'>[] {
  const place = pointed && rows.placeOf.get(pointed.segmentId)
  if (!pointed || !place) return []
  const annotation = pointed.annotationId ? article.annotation(pointed.annotationId) : undefined
  if (annotation && hasCounterpart(annotation, pointed.side)) return []
  const row = rows.rows[place.row] ?? rows.setAside[place.row - rows.rows.length]
  return row?.[otherSide(pointed.side)] ?? []
}
