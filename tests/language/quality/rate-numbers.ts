// Whether the numbers of an article are found with their worth, each as one suggestion with a place on both sides.

import type { PerSide, Quantity, Side } from '../../../src/model/records.ts'
import { placeWords } from '../cases/place-words.ts'
import type { NumberTruth } from './article-truth.ts'
import type { Placed } from './placed-suggestion.ts'
import type { Score } from './score.ts'
import { isAt } from './tally-spans.ts'

const sides: readonly Side[] = ['original', 'rendering']

/** The share of numbers found in all, and of all suggested numbers those that are in the truth. */
export function numberFigures(
  texts: PerSide<string>,
  placed: readonly Placed[],
  truth: readonly NumberTruth[],
): Omit<Score, 'on'>[] {
  const suggested = placed.flatMap(({ suggestion, places }) =>
    suggestion.kind === 'number' ? [{ quantity: suggestion.quantity, places }] : [],
  )
  const matched = truth.flatMap(number => {
    const label = {
      original: placeWords(texts.original, number.original),
      rendering: placeWords(texts.rendering, number.rendering),
    }
    const match = suggested.find(
      ({ quantity, places }) =>
        sides.every(side => places.some(place => place.side === side && isAt(texts[side], label[side], place))) &&
        isWorth(quantity, number.quantity),
    )
    return match ? [match] : []
  })
  const share = (whole: number) => (whole === 0 ? 1 : matched.length / whole)
  return [
    {
      figure: 'numbers and dates: span and value on both sides',
      value: share(truth.length),
      cases: truth.length,
      goal: 1,
    },
    { figure: 'numbers and dates: precision', value: share(suggested.length), cases: suggested.length },
  ]
}

/** What the truth leaves out must be empty, but the unit and the modifier are judged only where it names them. */
function isWorth(found: Quantity, wanted: NumberTruth['quantity']): boolean {
  const { kind, value = null, high = null, currency = '', date = '', unit, modifier } = wanted
  return (
    found.kind === kind &&
    found.value === value &&
    found.high === high &&
    found.currency === currency &&
    found.date === date &&
    (unit === undefined || found.unit === unit) &&
    (modifier === undefined || found.modifier === modifier)
  )
}
