// The worth of a number as plain signs, in no language: to keep in a note what another number was held to be.

import type { Quantity } from '../model/records.ts'

/** `12000000000 USD`, `1200-1500`, `2024-10`; empty for a number of which nothing is known. */
export function quantityWords({ value, high, unit, currency, date }: Quantity): string {
  const worth = value === null ? '' : high === null ? String(value) : `${value}-${high}`
  return [worth, currency, unit, date].filter(part => part !== '').join(' ')
}
