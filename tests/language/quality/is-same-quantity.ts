// Whether a found number is worth what its label says.

import type { FoundNumber } from '../../../src/language/both/found-number.ts'
import type { NumberLabel } from '../cases/read-cases.ts'

/** Readers may call these by either name: "the second of three", "twice", "half". */
const counts = ['cardinal', 'ordinal', 'multiple', 'fraction']

const isClose = (a: number | undefined, b: number | undefined) =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))

/** Kind, value or interval or date, and currency; the unit only where it changes what a percentage means. */
export function isSameQuantity({ kind, quantity }: NumberLabel, found: FoundNumber): boolean {
  if (quantity === null) return true
  const isKin = kind === found.kind || (counts.includes(kind) && counts.includes(found.kind))
  const isPoint = (unit: string | undefined) => unit === 'percentage-point'
  return (
    isKin &&
    isClose(quantity.value, found.value) &&
    isClose(quantity.low, found.low) &&
    isClose(quantity.high, found.high) &&
    quantity.date === found.date &&
    (quantity.currency ?? found.currency) === found.currency &&
    isPoint(quantity.unit) === isPoint(found.unit)
  )
}
