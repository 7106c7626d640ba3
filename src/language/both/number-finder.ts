// The reading that both languages share: amounts, then percent, currency, range and modifier. Words come from a grammar.

import type { Amount, NumberGrammar, Phrase, Reading } from './amount.ts'
import { currencyAfter, type CurrencyAt, currencyBefore, ownCurrency } from './currency-at.ts'
import type { FoundNumber } from './found-number.ts'
import type { NumberContext } from './number-context.ts'
import { lookAlikeAt } from './number-look-alikes.ts'
import { type NumberToken, tokenizeNumbers } from './number-tokens.ts'
import { phraseAt } from './phrase-table.ts'
import { resolveDate } from './resolve-date.ts'

/** An amount with what stands around it. */
interface Side {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly amount: Amount
  readonly currency: CurrencyAt | null
  readonly percent: readonly [unit: string, worth: number] | null
}

/** What is read of `text` in order, nothing inside another; relative dates too. Linear. */
export function readNumbers(text: string, grammar: NumberGrammar): readonly Reading[] {
  const tokens = tokenizeNumbers(text)
  const readings: Reading[] = []
  for (let at = 0, free = 0; at < tokens.length; at++) {
    const date = grammar.dateAt(tokens, at)
    const skipped = date ? -1 : lookAlikeAt(tokens, at)
    if (skipped >= at) {
      at = skipped
      free = at + 1
      continue
    }
    const reading = date ?? numberAt({ tokens, grammar, free }, at)
    if (!reading) continue
    readings.push(reading)
    at = reading.to
    free = at + 1
  }
  return readings
}

/** Without an article, dates that are counted from its day are left out. */
export function numbersOf(readings: readonly Reading[], article?: NumberContext): readonly FoundNumber[] {
  if (article) return readings.map(reading => inArticle(reading, article))
  return readings.flatMap(({ found }) => (relative.test(found.date ?? '') ? [] : [found]))
}

/** A date with nothing in it but its distance from the day of the article. */
const relative = /^(?:day|week|month|quarter|year)[+-]\d+(?:~\w+)?$/

function inArticle({ found, lean, ago }: Reading, { publishedOn = '', country = '' }: NumberContext): FoundNumber {
  const resolved = resolveDate(ago ? { kind: 'date', date: ago } : found, publishedOn, lean)
  const own = found.currencyAmbiguous && country ? ownCurrency(found.currency ?? '', country) : undefined
  return { ...found, ...(own && { currency: own }), ...(resolved && { resolved }) }
}

interface Reader {
  readonly tokens: readonly NumberToken[]
  readonly grammar: NumberGrammar
  /** Tokens before it belong to the number before. */
  readonly free: number
}

function numberAt(reader: Reader, at: number): Reading | null {
  const { tokens, grammar } = reader
  const isBetween = grammar.isBetween(tokens, at)
  const left = (isBetween && sideAt(reader, at, true)) || sideAt(reader, at, false)
  if (!left) return null
  const next = grammar.rangeAt(tokens, left.to + 1, isBetween)
  const right = next
    ? (sideAt({ ...reader, free: next }, next, false) ?? sideAt({ ...reader, free: next }, next + 1, false))
    : null
  const isRange = right !== null && isRangeOf(left, right)
  // A bare noun dual, article or the like is a number only with something beside it.
  if (left.amount.isWeak && !left.currency && !left.percent && !isRange) return null
  if (isRange) return rangeOf(reader, left, right)
  const ago = agoOf(reader, left)
  return { found: finish(reader, left), to: endOf(reader, left.to), ...(ago && { ago }) }
}

/** `week-2` of "two weeks ago", or empty. */
function agoOf({ tokens, grammar }: Reader, { amount, from, to }: Side): string {
  const { unit = '', value, high } = amount
  const isTime = /^(?:day|week|month|year)$/.test(unit) && Number.isInteger(value) && high === undefined
  return isTime && grammar.isAgo(tokens, from, to) ? `${unit}-${value}` : ''
}

const isRangeOf = (left: Side, right: Side): boolean =>
  right.amount.high === undefined &&
  left.amount.high === undefined &&
  !left.amount.kind &&
  !right.amount.kind &&
  (!left.percent || !right.percent || left.percent[0] === right.percent[0]) &&
  // "fell 24% to 13 billion yuan"
  !(left.percent && (right.currency || right.amount.scale || !right.percent)) &&
  valueOf(left, right) < valueOf(right)

/** An amount whose first token is `at` (its own sign of currency before it apart). */
function sideAt({ tokens, grammar, free }: Reader, at: number, isBetween: boolean): Side | null {
  const amount = at < tokens.length ? grammar.amountAt(tokens, at, isBetween) : null
  if (!amount) return null
  const head = amount.from > free ? currencyBefore(tokens, amount.from) : null
  const own = head && head.from >= free ? head : null
  // "half a percentage point"
  const skipped = amount.kind === 'fraction' && tokens[amount.to + 1]?.word === 'a' ? 2 : 1
  const percent = phraseAt(grammar.percents, tokens, amount.to + skipped)
  if (percent)
    return { from: amount.from, to: percent[1] - 1, start: amount.start, amount, currency: null, percent: percent[0] }
  const sign = tokens[amount.from - 1]
  if (amount.from > free && sign && /^[%٪]$/.test(sign.text) && tokens[amount.from - 2]?.figure == null)
    return { from: amount.from - 1, to: amount.to, start: sign.start, amount, currency: null, percent: ['percent', 1] }
  const currency = own ?? currencyAfter(tokens, amount.to + gapTo(tokens, amount))
  if (!currency) return { from: amount.from, to: amount.to, start: amount.start, amount, currency, percent: null }
  return own
    ? { from: own.from, to: amount.to, start: tokens[own.from]!.start, amount, currency, percent: null }
    : { from: amount.from, to: currency.to, start: amount.start, amount, currency, percent: null }
}

/** Tokens from an amount to its currency: "billions of dollars", «ملايين من الدولارات», "a 45-million-euro fine". */
function gapTo(tokens: readonly NumberToken[], { to, high }: Amount): number {
  const next = tokens[to + 1]
  if (high !== undefined && /^(?:of|من)$/.test(next?.word ?? '')) return 2
  return next?.text === '-' && next.isGlued && tokens[to + 2]?.isGlued ? 2 : 1
}

/** What a side is worth; a bare left side of a range takes over the scale of its right one. */
function valueOf({ amount, percent, currency }: Side, right?: Side): number {
  const scale = right?.amount.scale
  const borrowed =
    scale && !amount.scale && amount.value < 1000 && amount.value < right.amount.value / scale ? scale : 1
  const factor = borrowed * ((percent ?? right?.percent)?.[1] ?? 1) * ((currency ?? right?.currency)?.factor ?? 1)
  return factor === 1 ? amount.value : round(amount.value * factor)
}

/** Takes the last bits of binary fractions away: 0.07 × 100 is 7. */
const round = (value: number): number => Number(value.toPrecision(15))

function rangeOf(reader: Reader, left: Side, right: Side) {
  const whole = {
    ...left,
    amount: { ...left.amount, ...(right.amount.unit && { unit: right.amount.unit }) },
    to: right.to,
    currency: left.currency ?? right.currency,
    percent: left.percent ?? right.percent,
  }
  const { value: _value, ...found } = finish(reader, whole)
  return { found: { ...found, low: valueOf(left, right), high: valueOf(right) }, to: endOf(reader, right.to) }
}

/** Index of the last token that a modifier after the number takes: "at least". */
const endOf = ({ tokens, grammar }: Reader, to: number): number =>
  (phraseAt(grammar.after, tokens, to + 1)?.[1] ?? to + 1) - 1

/** The modifier that stands behind a number, or behind what it counts: "nine workers or more". */
function modifierAfter({ tokens, grammar }: Reader, to: number): Phrase | undefined {
  for (const step of [1, 2, 3]) {
    const found = phraseAt(grammar.after, tokens, to + step)
    if (found) return found[0]
    if (!/^\p{L}/u.test(tokens[to + step]?.text ?? '')) return undefined
  }
  return undefined
}

function finish(reader: Reader, side: Side): FoundNumber {
  const { amount, currency, percent } = side
  const before = modifierBefore(reader, side.from)
  const phrase = before?.phrase ?? modifierAfter(reader, side.to)
  const isLarge = percent !== null || currency !== null || amount.value >= 100 || amount.kind !== undefined
  const isInside =
    before && before.start < side.start && (before.phrase.isInside === 'large' ? isLarge : before.phrase.isInside)
  const isVague = amount.high !== undefined && !amount.isBounded
  const modifier = isVague && !isInside ? 'approximate' : phrase?.modifier
  const value = valueOf(side)
  const times = amount.value === 0 ? 0 : value / amount.value
  return {
    start: isInside ? before.start : side.start,
    end: reader.tokens[side.to]!.end,
    kind: percent ? 'percent' : currency ? 'money' : (amount.kind ?? 'cardinal'),
    ...(amount.high === undefined
      ? { value }
      : { low: value, ...(amount.high < Infinity && { high: amount.high * times }) }),
    ...(percent ? { unit: percent[0] } : amount.unit && { unit: amount.unit }),
    ...(currency &&
      !percent && { currency: currency.code, ...(currency.isAmbiguous && { currencyAmbiguous: true as const }) }),
    ...(modifier && { modifier }),
  }
}

/** The phrase that ends just before token `at`, at most five words long. */
function modifierBefore({ tokens, grammar, free }: Reader, at: number) {
  for (let from = Math.max(free, at - 5); from < at; from++) {
    const found = phraseAt(grammar.before, tokens, from)
    if (found?.[1] === at) return { phrase: found[0], start: tokens[from]!.start }
  }
  return null
}
