// Keys that order the segments of a side, so that one can be put between two others without touching them.

import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** `count` keys in ascending order, for the segments of a new side. */
export const ordersFor = (count: number): string[] => generateNKeysBetween(null, null, count)

/**
 * A key after `before` and ahead of `after`; null stands for the beginning and the end. Throws when `before` is not
 * smaller than `after`. Where a foreign file left no room between its own keys, the result equals `before`, and the
 * ids of the segments settle their order.
 */
export function orderBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after)
    throw new RangeError(`No order between ${before} and ${after}`)
  try {
    return generateKeyBetween(before, after)
  } catch {
    return betweenForeign(before ?? '', after)
  }
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const middle = 'V'

/** The same for keys that another program made: any ASCII letters and digits. */
function betweenForeign(before: string, after: string | null): string {
  if (after === null || !after.startsWith(before)) return before + middle
  const zeros = /^0*/.exec(after.slice(before.length))![0]
  const next = after[before.length + zeros.length]
  return next === undefined ? before || after : before + zeros + digits[digits.indexOf(next) - 1] + middle
}
