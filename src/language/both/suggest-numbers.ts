// Numbers of both sides as suggestions; a number found on both sides of a pair is one suggestion with two places.

import type { Quantity, Side } from '../../model/records.ts'
import type { Suggestion, SuggestedTarget } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import type { Bitext, TextUnit } from './bitext.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundNumber } from './found-number.ts'

interface PlacedNumber {
  readonly side: Side
  readonly unit: TextUnit
  readonly found: FoundNumber
}

export function suggestNumbers(bitext: Bitext): readonly Suggestion[] {
  return sides.flatMap(side =>
    bitext.sides[side].units.flatMap(unit =>
      findNumbers(unit.text, bitext.sides[side].language).map(found => toSuggestion({ side, unit, found })),
    ),
  )
}

const targetOf = ({ side, unit, found: { start, end } }: PlacedNumber): SuggestedTarget => ({
  side,
  spans: [{ segmentId: unit.segmentId, start, end, exact: unit.text.slice(start, end) }],
})

function toSuggestion(number: PlacedNumber): Suggestion {
  const { unit, found } = number
  const exact = unit.text.slice(found.start, found.end)
  return {
    kind: 'number',
    key: `number ${number.side} ${unit.segmentId} ${found.start} ${exact}`,
    confidence: 0.9,
    reasons: [{ rule: `number.${found.kind}`, words: [exact] }],
    targets: [targetOf(number)],
    quantity: quantityOf(found),
  }
}

const quantityOf = (found: FoundNumber): Quantity => ({
  kind:
    found.kind === 'money' || found.kind === 'percent' || found.kind === 'ordinal' || found.kind === 'date'
      ? found.kind
      : 'cardinal',
  value: found.value ?? found.low ?? null,
  high: found.high ?? null,
  unit: found.unit ?? '',
  currency: found.currencyAmbiguous ? '' : (found.currency ?? ''),
  modifier: found.modifier ?? 'exact',
  date: found.date ?? '',
})
