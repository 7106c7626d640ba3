// Whether two numbers, of one language or of two, say the same. Knows no words.

import type { FoundNumber } from './found-number.ts'

/** How alike the rest is when the values agree; below half, they are different numbers. */
const unlike = {
  currency: 0.3,
  unit: 0.3,
  kind: 0.4,
  modifier: 0.9,
  ambiguousCurrency: 0.9,
  missingCurrency: 0.8,
  vague: 0.9,
}

/** True when the two may render each other: kinds of one family, values within 1e-9, vague ones overlapping. */
export const isSameNumber = (a: FoundNumber, b: FoundNumber): boolean => likenessOf(a, b) >= 0.5

/**
 * From 0, other numbers, to 1, the same in value, currency, unit and modifier. Cardinals, fractions, multiples and sums
 * whose currency one side leaves out are of one family; a weekday is also the date that it is resolved to.
 */
export function likenessOf(a: FoundNumber, b: FoundNumber): number {
  if (isDated(a) || isDated(b)) return isDated(a) && isDated(b) ? likenessOfDates(a, b) : 0
  if ((a.kind === 'time') !== (b.kind === 'time')) return 0
  const values = likenessOfValues(a, b)
  if (values === 0) return 0
  return values * likenessOfKinds(a, b) * likenessOfCurrencies(a, b) * likenessOfUnits(a, b) * likenessOfModifiers(a, b)
}

const isDated = ({ kind }: FoundNumber): boolean => kind === 'date' || kind === 'weekday'

/** Dates are compared by their parts: one may say less than the other, but nothing else. */
function likenessOfDates(a: FoundNumber, b: FoundNumber): number {
  if (a.kind === 'weekday' && b.kind === 'weekday') return a.value === b.value ? 1 : 0
  if (a.date !== undefined && a.date === b.date) return 1
  const [left, right] = [a.resolved ?? a.date ?? '', b.resolved ?? b.date ?? '']
  if (left !== '' && left === right) return 0.95
  const [from, to] = [a.date ?? left, b.date ?? right]
  return isPartOf(from, to) || isPartOf(to, from) ? 0.6 : 0
}

/** `--10` of `2024-10`, `--10-07` of `2024-10-07`, `2024` of `2024~late`; a bare year is no day of it. */
function isPartOf(small: string, large: string): boolean {
  if (small.startsWith('--')) return large.slice(4) === small.slice(1)
  return large.startsWith(`${small}~`)
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

function likenessOfValues(a: FoundNumber, b: FoundNumber): number {
  if (a.value !== undefined && b.value !== undefined) return isNear(a.value, b.value) ? 1 : 0
  const [low, otherLow] = [a.low ?? a.value ?? Number.NaN, b.low ?? b.value ?? Number.NaN]
  const [high, otherHigh] = [endOf(a), endOf(b)]
  if (isNear(low, otherLow) && (high === otherHigh || isNear(high, otherHigh))) return 1
  return low <= otherHigh && otherLow <= high ? unlike.vague : 0
}

const endOf = ({ value, low, high }: FoundNumber): number =>
  high ?? (low === undefined ? (value ?? Number.NaN) : Infinity)

const plain = new Set(['cardinal', 'fraction', 'multiple', 'money'])

function likenessOfKinds(a: FoundNumber, b: FoundNumber): number {
  if (a.kind === b.kind) return 1
  if (plain.has(a.kind) && plain.has(b.kind)) return a.kind === 'money' || b.kind === 'money' ? 1 : 0.9
  const isCounted = (kind: string): boolean => kind === 'ordinal' || kind === 'cardinal'
  return isCounted(a.kind) && isCounted(b.kind) ? 0.6 : unlike.kind
}

function likenessOfCurrencies(a: FoundNumber, b: FoundNumber): number {
  if (a.currency === b.currency) return 1
  if (a.currency === undefined || b.currency === undefined) return unlike.missingCurrency
  // Of an ambiguous code only the word is known, which its last letter stands for: riyals, pounds.
  const isOpen = a.currencyAmbiguous === true || b.currencyAmbiguous === true
  return isOpen && a.currency[2] === b.currency[2] ? unlike.ambiguousCurrency : unlike.currency
}

const likenessOfUnits = (a: FoundNumber, b: FoundNumber): number =>
  a.unit === b.unit || a.unit === undefined || b.unit === undefined ? 1 : unlike.unit

const likenessOfModifiers = (a: FoundNumber, b: FoundNumber): number =>
  a.modifier === b.modifier ? 1 : unlike.modifier
