// Where a marked number stands on the other side: by what it is worth.

import type { Quantity, Side } from '../../model/records.ts'
import type { SuggestedSpan } from '../../model/suggestion.ts'
import { otherSide } from '../../model/vocabulary.ts'
import type { Bitext } from './bitext.ts'
import { nthOfAsMany } from './choose-counterpart.ts'
import { likenessOf } from './compare-numbers.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundNumber } from './found-number.ts'
import type { MarkOnSide, Projection } from './mark-on-side.ts'
import { isIn, particlesOf } from './project-name.ts'
import { rowWords, type RowWord } from './row-words.ts'
import { unitsOf } from './units-of-row.ts'
import { dualOf, wordsOfNumber } from './words-of-number.ts'

interface PlacedNumber {
  readonly found: FoundNumber
  readonly span: SuggestedSpan
}

/**
 * Null where the row holds no number of that worth, or several and not as many as this side, and the article does not
 * tell it once on each side either.
 */
export const projectNumber = (bitext: Bitext, mark: NumberMark, row: number): Projection | null =>
  projectInRow(bitext, mark, row) ?? projectElsewhere(bitext, mark, row)

function projectInRow(bitext: Bitext, mark: NumberMark, row: number): Projection | null {
  const { side, spans, quantity } = mark
  const here = numbersOf(bitext, side, row)
  const read = here.find(({ span }) => isMostly(span, spans[0]!))
  const worth = read && isWorth(read.found, quantity) ? read.found : numberOf(quantity)
  if (worth === null) return null
  const alike = (numbers: readonly PlacedNumber[]): readonly (PlacedNumber & { readonly likeness: number })[] =>
    numbers
      .map(number => ({ ...number, likeness: likenessOf(worth, number.found) }))
      .filter(({ likeness }) => likeness >= 0.5)
  const there = alike(numbersOf(bitext, otherSide(side), row))
  if (there.length === 0) return projectSmall(bitext, mark, { row, worth })
  const best = Math.max(...there.map(({ likeness }) => likeness))
  const own = alike(here).map(({ span }) => span)
  const [equals, all] = [there.filter(({ likeness }) => likeness === best), there].map(list =>
    list.map(({ span }) => span),
  )
  const at = read ? own.indexOf(read.span) : -1
  const choice =
    at < 0 ? nthOfAsMany([spans[0]!], 0, equals!) : (nthOfAsMany(own, at, equals!) ?? nthOfAsMany(own, at, all!))
  return choice && projection(mark, choice.span, choice.confidence * best)
}

/** A worth that is told once on either side of the whole article, and is no small number, is the same wherever it stands. */
function projectElsewhere(bitext: Bitext, mark: NumberMark, row: number): Projection | null {
  const { side, spans, quantity } = mark
  const read = numbersOf(bitext, side, row).find(({ span }) => isMostly(span, spans[0]!))
  const worth = read && isWorth(read.found, quantity) ? read.found : null
  if (worth === null || !isTelling(worth)) return null
  const alike = (one: Side) =>
    allNumbersOf(bitext, one).filter(({ found }) => likenessOf(worth, found) >= leastElsewhere)
  const [there, ...others] = alike(otherSide(side))
  if (!there || others.length > 0 || alike(side).length > 1) return null
  return projection(mark, there.span, 0.7 * likenessOf(worth, there.found))
}

/** What is compared over the whole article must agree in kind and currency too. */
const leastElsewhere = 0.8

/** Sums, shares, days and large counts; "three" is told again and again. */
const isTelling = ({ kind, value, low, date = '' }: FoundNumber): boolean =>
  kind === 'date'
    ? /\d{4}-\d\d-\d\d|^--\d\d-\d\d/.test(date)
    : /^(?:money|percent|cardinal)$/.test(kind) && (value ?? low ?? 0) > 12

const known = new WeakMap<Bitext, Partial<Record<Side, readonly PlacedNumber[]>>>()

/** Of the whole side; remembered by the article. Linear. */
function allNumbersOf(bitext: Bitext, side: Side): readonly PlacedNumber[] {
  const sides = known.get(bitext) ?? {}
  known.set(bitext, sides)
  return (sides[side] ??= bitext.pairs.flatMap((_, row) => numbersOf(bitext, side, row)))
}

type NumberMark = MarkOnSide & { readonly kind: 'number' }

const projection = ({ side, spans }: NumberMark, span: SuggestedSpan, confidence: number): Projection => ({
  target: { side: otherSide(side), spans: [span] },
  confidence,
  reasons: [{ rule: 'projection.value', words: [spans[0]!.exact, span.exact] }],
})

/** A number up to ten in words that are read as one only because it is known to be there. */
function projectSmall(
  bitext: Bitext,
  mark: NumberMark,
  { row, worth }: { readonly row: number; readonly worth: FoundNumber },
): Projection | null {
  const { side, spans } = mark
  const { kind, value = 0 } = worth
  if ((kind !== 'cardinal' && kind !== 'ordinal') || value < 1 || value > 10) return null
  const across = otherSide(side)
  const languages = { from: bitext.sides[side].language, to: bitext.sides[across].language }
  const from = rowWords(unitsOf(bitext, side, row), languages.from)
  const to = rowWords(unitsOf(bitext, across, row), languages.to)
  const there = wordsOfNumber(to, languages.to, { kind, value })
  const own = wordsOfNumber(from, languages.from, { kind, value }).map(spanOf)
  const at = own.findIndex(
    span => span.segmentId === spans[0]!.segmentId && span.start < spans[0]!.end && spans[0]!.start < span.end,
  )
  const choice = at < 0 ? nthOfAsMany([spans[0]!], 0, there.map(spanOf)) : nthOfAsMany(own, at, there.map(spanOf))
  if (choice) return projection(mark, choice.span, 0.7 * choice.confidence)
  if (value !== 2 || kind !== 'cardinal' || languages.to !== 'ar' || there.length > 0) return null
  const last = from.findLastIndex(word => isIn(word, spans))
  const counted = last >= 0 && from[last]!.folded === 'two' ? last + 1 : last
  const dual = dualOf({ from, to, languages }, bitext, counted)
  return dual && projection(mark, spanOf(dual), 0.6)
}

/** Without particles before it. */
function spanOf(word: RowWord): SuggestedSpan {
  const { unit, start, end } = word
  const from = start + particlesOf(word)
  return { segmentId: unit.segmentId, start: from, end, exact: unit.text.slice(from, end) }
}

function numbersOf(bitext: Bitext, side: Side, row: number): readonly PlacedNumber[] {
  const { publishedOn, sides } = bitext
  return unitsOf(bitext, side, row).flatMap(({ segmentId, text }) =>
    findNumbers(text, sides[side].language, { publishedOn }).map(found => ({
      found,
      span: { segmentId, start: found.start, end: found.end, exact: text.slice(found.start, found.end) },
    })),
  )
}

/** Whether two places share half of what they hold together. */
export function isMostly(one: SuggestedSpan, other: SuggestedSpan): boolean {
  if (one.segmentId !== other.segmentId) return false
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared > 0 && 2 * shared >= Math.max(one.end, other.end) - Math.min(one.start, other.start)
}

/** What the reader of numbers finds is what the person holds it to be, or the person has not said. */
const isWorth = ({ value, low, high, date, resolved }: FoundNumber, quantity: Quantity): boolean =>
  quantity.kind === 'date'
    ? quantity.date === '' ||
      quantity.date === date ||
      quantity.date === resolved ||
      (date === undefined && resolved === undefined)
    : quantity.value === null || ((value ?? low) === quantity.value && (high ?? null) === quantity.high)

/** The kept worth as a number that can be compared; null where nothing is known. Words for units are a person's own. */
function numberOf({ kind, value, high, unit, currency, date }: Quantity): FoundNumber | null {
  const place = { start: 0, end: 0 }
  if (kind === 'date') return date === '' ? null : { ...place, kind, date, resolved: date }
  if (value === null) return null
  return {
    ...place,
    kind,
    ...(high === null ? { value } : { low: value, high }),
    ...(unit.startsWith('percent') && { unit }),
    ...(currency !== '' && { currency }),
  }
}
