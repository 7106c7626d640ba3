// Which numbers of two aligned texts render each other. Knows no words.

import { likenessOf } from './compare-numbers.ts'
import type { FoundNumber } from './found-number.ts'

export interface NumberPair {
  /** Indexes into the two lists. */
  readonly left: number
  readonly right: number
  /** 0.5 to 1. */
  readonly likeness: number
}

/** Beyond it numbers are paired within this distance in order, so that the cost stays linear in a text that is one pair. */
const reach = 60

/**
 * Pairs by value, each number used once, the likest first and among equals those at the like place in their order; in
 * the order of `left`. Linear beyond 60 numbers a side.
 */
export function pairNumbers(left: readonly FoundNumber[], right: readonly FoundNumber[]): readonly NumberPair[] {
  const candidates: (NumberPair & { readonly distance: number })[] = []
  const pace = left.length > 0 ? right.length / left.length : 0
  left.forEach((number, at) => {
    const middle = Math.round(at * pace)
    for (let other = Math.max(0, middle - reach); other < Math.min(right.length, middle + reach); other++) {
      const likeness = likenessOf(number, right[other]!)
      if (likeness >= 0.5) candidates.push({ left: at, right: other, likeness, distance: Math.abs(at * pace - other) })
    }
  })
  candidates.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance || a.left - b.left)
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()]
  const pairs: NumberPair[] = []
  for (const { left: at, right: other, likeness } of candidates) {
    if (usedLeft.has(at) || usedRight.has(other)) continue
    usedLeft.add(at)
    usedRight.add(other)
    pairs.push({ left: at, right: other, likeness })
  }
  return pairs.sort((a, b) => a.left - b.left)
}
