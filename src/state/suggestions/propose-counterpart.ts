// The words across the spine that say the same as a mark which stands on one side only.

import { coversHalf } from '../../commands/suggestion-answer.ts'
import type { CommandContext } from '../../commands/command.ts'
import { findNumbers } from '../../language/both/find-numbers.ts'
import type { Annotation, Segment, Side } from '../../model/records.ts'
import type { SuggestedTarget } from '../../model/suggestion.ts'
import { otherSide } from '../../model/vocabulary.ts'

type Reading = Pick<CommandContext, 'document' | 'rows' | 'suggestions'>

/**
 * What was found on both sides where the mark stands comes first; for a number then the one of its value in the level
 * sentences. Null where nothing, or more than one thing, answers. Linear in what was found.
 */
export function proposeCounterpart(reading: Reading, annotation: Annotation): SuggestedTarget | null {
  const live = annotation.targets.filter(({ spans }) => spans.some(span => !span.status))
  const side = live[0]?.side
  if (!side || annotation.targets.some(target => target.side !== side)) return null
  return foundAcross(reading, annotation, side) ?? (annotation.kind === 'number' ? numberAcross(reading, annotation, side) : null)
}

function foundAcross({ suggestions = [] }: Reading, annotation: Annotation, side: Side): SuggestedTarget | null {
  for (const { kind, targets } of suggestions) {
    if (kind !== annotation.kind) continue
    const across = targets.find(target => target.side !== side)
    if (across && targets.some(target => target.side === side && coversHalf(annotation, target) && isAbout(annotation, target))) return across
  }
  return null
}

/** A claim over three sentences is not what a finding in one of them says. */
function isAbout({ targets }: Annotation, found: SuggestedTarget): boolean {
  const lengthOf = (spans: readonly { readonly start: number; readonly end: number }[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return targets.some(({ spans }) => lengthOf(spans) <= 2 * lengthOf(found.spans))
}

function numberAcross({ document, rows }: Reading, annotation: Annotation & { readonly kind: 'number' }, side: Side): SuggestedTarget | null {
  const { value, high, date } = annotation.quantity
  if (value === null && date === '') return null
  const span = annotation.targets[0]!.spans[0]!
  const place = rows.placeOf.get(span.segmentId)
  const row = place && (rows.rows[place.row] ?? rows.setAside[place.row - rows.rows.length])
  const across = otherSide(side)
  const language = document.article.languages[across].language.startsWith('ar') ? 'ar' : 'en'
  const equal = (row?.[across] ?? []).flatMap(id => {
    const segment: Segment | undefined = document.segment(id)
    return findNumbers(segment?.text ?? '', language).flatMap(found => {
      const isEqual = date !== '' ? found.date === date : (found.value ?? found.low) === value && (found.high ?? null) === high
      return isEqual && segment ? [{ segmentId: id, start: found.start, end: found.end, exact: segment.text.slice(found.start, found.end) }] : []
    })
  })
  return equal.length === 1 ? { side: across, spans: equal } : null
}
