// A found number in a few words, for cases that are read and written by people.

import type { FoundNumber } from '../../../src/language/both/found-number.ts'

/** `words = kind value unit currency modifier`, `?` after a currency that may be another. */
export function describeNumber(text: string, found: FoundNumber): string {
  const value = found.date ?? (found.low === undefined ? found.value : `${found.low}..${found.high ?? ''}`)
  const currency = found.currency && found.currency + (found.currencyAmbiguous ? '?' : '')
  const parts = [
    found.kind,
    value,
    found.kind === 'percent' && found.unit === 'percent' ? '' : found.unit,
    currency,
    found.modifier,
  ]
  return `${text.slice(found.start, found.end)} = ${parts.filter(part => part !== undefined && part !== '').join(' ')}`
}
