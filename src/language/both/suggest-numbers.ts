// Numbers of both sides as suggestions; a number found on both sides of a pair is one suggestion with two places.

import type { PerSide, Side } from '../../model/records.ts'
import type { Reason, Suggestion, SuggestedTarget } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import type { Bitext, TextUnit, UnitPair } from './bitext.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundNumber } from './found-number.ts'
import { confidenceOf, numberRule } from './number-rule.ts'
import { pairNumbers } from './pair-numbers.ts'
import { quantityOf } from './quantity-of.ts'

interface PlacedNumber {
  readonly side: Side
  readonly segmentId: string
  readonly exact: string
  /** How many equal words stand before it in its segment: with them it is known again when text elsewhere changes. */
  readonly earlier: number
  readonly found: FoundNumber
}

/**
 * The numbers of the pairs in their order, then those of segments that are in none. What has no counterpart in its pair
 * is a suggestion of its own. Linear.
 */
export function suggestNumbers(bitext: Bitext): readonly Suggestion[] {
  const units = { original: new Map<string, TextUnit>(), rendering: new Map<string, TextUnit>() }
  for (const side of sides) for (const unit of bitext.sides[side].units) units[side].set(unit.segmentId, unit)
  const take = (side: Side, segmentIds: readonly string[]): readonly PlacedNumber[] =>
    segmentIds.flatMap(segmentId => {
      const unit = units[side].get(segmentId)
      units[side].delete(segmentId)
      return unit ? numbersOf(bitext, side, unit) : []
    })
  const ofPair = (pair: UnitPair): readonly Suggestion[] =>
    suggestPair({ original: take('original', pair.original), rendering: take('rendering', pair.rendering) })
  return [
    ...bitext.pairs.flatMap(ofPair),
    ...ofPair({ original: [...units.original.keys()], rendering: [] }),
    ...ofPair({ original: [], rendering: [...units.rendering.keys()] }),
  ]
}

function numbersOf({ sides: texts, publishedOn }: Bitext, side: Side, unit: TextUnit): readonly PlacedNumber[] {
  const { language } = texts[side]
  const seen = new Map<string, number>()
  return findNumbers(unit.text, language, { publishedOn }).map(found => {
    const exact = unit.text.slice(found.start, found.end)
    const earlier = seen.get(exact) ?? 0
    seen.set(exact, earlier + 1)
    return { side, segmentId: unit.segmentId, exact, earlier, found }
  })
}

function suggestPair({ original, rendering }: PerSide<readonly PlacedNumber[]>): readonly Suggestion[] {
  const pairs = pairNumbers(
    original.map(({ found }) => found),
    rendering.map(({ found }) => found),
  )
  const partners = new Map(pairs.map(pair => [pair.left, pair]))
  const paired = new Set(pairs.map(({ right }) => right))
  return [
    ...original.map((number, at) => {
      const pair = partners.get(at)
      return toSuggestion(number, pair && rendering[pair.right]!, pair?.likeness)
    }),
    ...rendering.filter((_, at) => !paired.has(at)).map(number => toSuggestion(number)),
  ]
}

const targetOf = ({ side, segmentId, exact, found: { start, end } }: PlacedNumber): SuggestedTarget => ({
  side,
  spans: [{ segmentId, start, end, exact }],
})

function toSuggestion(number: PlacedNumber, partner?: PlacedNumber, likeness = 0): Suggestion {
  const { side, segmentId, exact, earlier, found } = number
  const alone = confidenceOf(found, exact)
  const reasons: Reason[] = [{ rule: numberRule(found, exact), words: [exact] }]
  if (partner) reasons.push({ rule: 'number.both-sides', words: [exact, partner.exact] })
  const other = partner ? confidenceOf(partner.found, partner.exact) : 0
  return {
    kind: 'number',
    key: `number ${side} ${segmentId} ${exact}${earlier > 0 ? ` ${earlier}` : ''}`,
    confidence: partner ? Math.round((1 - (1 - Math.max(alone, other)) * (1 - likeness / 2)) * 1000) / 1000 : alone,
    reasons,
    targets: partner ? [targetOf(number), targetOf(partner)] : [targetOf(number)],
    quantity: quantityOf(found, partner?.found),
  }
}
