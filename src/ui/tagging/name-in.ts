// A name as plain text, for places that hold nothing else, such as the options of a field.

import type { PerSide, Side } from '../../model/records.ts'

/** The name on the first of the sides that has one, each side's set apart so that neither disturbs the other; else empty. */
export function nameIn(names: PerSide<string> | undefined, sides: readonly Side[]): string {
  return sides.map(side => names?.[side] ?? '').filter(name => name !== '').map(name => `\u2068${name}\u2069`).join(' · ')
}
