// Findings in the form in which they are printed.

import type { FoundNumber } from '../language/both/found-number.ts'
import type { Quantity } from '../model/records.ts'
import type { Reason } from '../model/suggestion.ts'

/** The rule and the words that fired it. */
export const reasonLine = ({ rule, words }: Reason): string =>
  words.length > 0 ? `${rule}: ${words.join(', ')}` : rule

/** What a number is worth; fields that do not apply are left out. `high` is null where an interval is open above. */
export function amountOf(quantity: Quantity): object {
  const { kind, value, high, unit, currency, modifier, date } = quantity
  const isVague = modifier === 'approximate' || high !== null
  return {
    amountKind: kind,
    ...(high === null ? value !== null && { value } : { low: value, high }),
    ...(unit && { unit }),
    ...(currency && { currency }),
    ...((modifier !== 'exact' || isVague) && { modifier }),
    ...(date && { date }),
  }
}

export function numberJson(text: string, found: FoundNumber): object {
  const { start, end, kind, value, low, high, ...rest } = found
  return {
    start,
    end,
    exact: text.slice(start, end),
    kind,
    ...(value === undefined ? low !== undefined && { low, high: high ?? null } : { value }),
    ...rest,
  }
}
