// What the words of a marked number are worth, as the record of an annotation holds it. How numbers are written is
// known in language/.

import { findNumbers } from '../language/both/find-numbers.ts'
import type { FoundNumber } from '../language/both/found-number.ts'
import type { Quantity } from '../model/records.ts'

/** The form of `readNumber`, for those who are handed it. */
export type ReadNumber = typeof readNumber

/** Dates that a quantity can hold: a year or part of one, a month, a day. */
const knownDate = /^\d{4}(?:-\d\d){0,2}$|^\d{4}~(?:early|mid|late|end)$/

/**
 * The worth of the one number in `words`; null for none, several, weekdays, hours and dates without a year. A currency
 * that the words leave open stays empty. The unit is left to the person, since it is a word of one language.
 */
export function readNumber(words: string, language: 'ar' | 'en'): Omit<Quantity, 'unit'> | null {
  const [found, ...others] = findNumbers(words, language)
  if (!found || others.length > 0 || found.kind === 'weekday' || found.kind === 'time') return null
  const modifier = found.modifier ?? 'exact'
  if (found.kind === 'date')
    return found.date && knownDate.test(found.date)
      ? { kind: 'date', value: null, high: null, currency: '', modifier, date: found.date }
      : null
  return {
    kind: kindOf(found),
    value: found.value ?? found.low ?? null,
    high: found.high ?? null,
    currency: found.currencyAmbiguous ? '' : (found.currency ?? ''),
    modifier,
    date: '',
  }
}

const kindOf = ({ kind }: FoundNumber): Quantity['kind'] =>
  kind === 'money' || kind === 'percent' || kind === 'ordinal' ? kind : 'cardinal'
