// The words on the other side of an article that say the same as a mark which stands on one side only.

import type { SuggestedSpan, SuggestedTarget, Suggestion } from '../../model/suggestion.ts'
import { otherSide } from '../../model/vocabulary.ts'
import type { MarkOnSide, Projection, ProjectionReading } from './mark-on-side.ts'
import { projectClaim } from './project-claim.ts'
import { projectName, projectNameBeside } from './project-name.ts'
import { projectNumber } from './project-number.ts'

/**
 * In the row of the mark, then for names in the rows beside it; what the suggesters found on both sides comes first.
 * Null where nothing, or more than one thing that the order does not tell apart, answers. Linear in the bitext that is
 * given and in what was found, quadratic in the words of the row.
 */
export function projectMark(reading: ProjectionReading, mark: MarkOnSide): Projection | null {
  const { bitext, found } = reading
  const rows = rowsOf(reading, mark)
  const across = otherSide(mark.side)
  if (!rows.some(row => bitext.pairs[row]![across].length > 0)) return null
  const suggested = foundAcross(found, mark)
  if (suggested !== null) return suggested
  const row = rows[0]!
  switch (mark.kind) {
    case 'number':
      return projectNumber(bitext, mark, row)
    case 'claim':
      return projectClaim(bitext, mark, rows)
    default:
      return (
        projectName(reading, mark, row) ??
        projectNameBeside(reading, mark, row + 1) ??
        projectNameBeside(reading, mark, row - 1)
      )
  }
}

/** The rows that the mark stands in, in their order. */
function rowsOf({ bitext }: ProjectionReading, { side, spans }: MarkOnSide): readonly number[] {
  const ids = new Set(spans.map(({ segmentId }) => segmentId))
  return bitext.pairs.flatMap((pair, row) => (pair[side].some(id => ids.has(id)) ? [row] : []))
}

function foundAcross(found: readonly Suggestion[], mark: MarkOnSide): Projection | null {
  for (const { kind, targets, confidence, reasons } of found) {
    if (kind !== mark.kind) continue
    const [own, across] = [
      targets.find(({ side }) => side === mark.side),
      targets.find(({ side }) => side !== mark.side),
    ]
    if (own && across && share(own, mark) >= (kind === 'claim' ? 0.85 : 0.5))
      return {
        target: across,
        confidence,
        reasons: [{ rule: 'projection.found', words: wordsOf(own, across) }, ...reasons],
      }
  }
  return null
}

const wordsOf = (...places: readonly SuggestedTarget[]): readonly string[] =>
  places.every(({ spans }) => spans.length === 1) ? places.map(({ spans }) => spans[0]!.exact) : []

/** How much of what two places hold together they share. */
function share(one: SuggestedTarget, other: SuggestedTarget): number {
  let shared = 0
  for (const span of one.spans) for (const two of other.spans) shared += sharedBy(span, two)
  const lengthOf = ({ spans }: SuggestedTarget): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return shared / (lengthOf(one) + lengthOf(other) - shared)
}

const sharedBy = (one: SuggestedSpan, other: SuggestedSpan): number =>
  one.segmentId === other.segmentId ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0
