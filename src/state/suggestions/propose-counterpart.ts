// The words across the spine that say the same as a mark which stands on one side only.

import type { CommandContext } from '../../commands/command.ts'
import type { Projection } from '../../language/both/mark-on-side.ts'
import { projectMark } from '../../language/both/project-mark.ts'
import type { Annotation } from '../../model/records.ts'
import { bitextNear } from './bitext-of.ts'
import { markOf } from './mark-of.ts'

type Reading = Pick<CommandContext, 'document' | 'rows' | 'suggestions'>

/**
 * For the first of its places that has an answer; null where the mark has places on both sides, or none of them has.
 * Linear in what was found and in the marks, whatever the length of the article.
 */
export function proposeCounterpart({ document, rows, suggestions = [] }: Reading, annotation: Annotation): Projection | null {
  const live = annotation.targets.filter(({ spans }) => spans.every(span => !span.status))
  const side = live[0]?.side
  if (!side || annotation.targets.some(target => target.side !== side)) return null
  for (const target of live) {
    const place = rows.placeOf.get(target.spans[0]!.segmentId)
    const mark = place && markOf(document, annotation, target)
    const projection = mark && projectMark({ bitext: bitextNear(document, rows, place.row), found: suggestions }, mark)
    if (projection) return projection
  }
  return null
}
