// What a found number is worth, as the record of an annotation holds it.

import type { Quantity } from '../../model/records.ts'
import type { FoundNumber } from './found-number.ts'

/**
 * The worth of a number, of two sides when it has a `counterpart`: what one side leaves out, a currency or a unit, the
 * other may say. A time is kept as `T18:40` and a weekday that no article dates as `-W-3` (ISO 8601); the unit is a word
 * of no language: `week`, `percent`, `percentage-point`, or empty.
 */
export function quantityOf(found: FoundNumber, counterpart?: FoundNumber): Quantity {
  const exact = counterpart && found.low !== undefined && counterpart.value !== undefined ? counterpart : found
  const isDate = found.kind === 'date' || found.kind === 'weekday' || found.kind === 'time'
  return {
    kind: kindOf(found, counterpart),
    value: isDate ? null : (exact.value ?? exact.low ?? null),
    high: isDate ? null : (exact.high ?? null),
    unit: found.unit ?? counterpart?.unit ?? '',
    currency: sureCurrency(found) || (counterpart ? sureCurrency(counterpart) : ''),
    modifier: found.modifier ?? counterpart?.modifier ?? 'exact',
    date: isDate ? dateOf(found) || (counterpart ? dateOf(counterpart) : '') : '',
  }
}

const sureCurrency = ({ currency = '', currencyAmbiguous }: FoundNumber): string => (currencyAmbiguous ? '' : currency)

function kindOf({ kind }: FoundNumber, counterpart?: FoundNumber): Quantity['kind'] {
  if (kind === 'weekday' || kind === 'time') return 'date'
  if (kind === 'cardinal' && counterpart?.kind === 'money') return 'money'
  return kind === 'money' || kind === 'percent' || kind === 'ordinal' || kind === 'date' ? kind : 'cardinal'
}

function dateOf({ kind, value = 0, date = '', resolved }: FoundNumber): string {
  if (kind === 'time')
    return `T${[Math.floor(value / 60), value % 60].map(part => String(part).padStart(2, '0')).join(':')}`
  if (resolved !== undefined) return resolved
  if (kind === 'weekday') return `-W-${value || 7}`
  return /^(?:day|week|month|quarter|year)/.test(date) ? '' : date
}
