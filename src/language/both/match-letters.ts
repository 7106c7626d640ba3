// How well an Arabic and a Latin name sound alike. Knows letters only.

import type { NameLetters } from './name-letters.ts'
import { mostLetters, pairCosts, readArabicName, readLatinName } from './name-letters.ts'

/**
 * 0 to 1: one less the cost of the cheapest way to pair the letters, against what the length of both allows; what would
 * be under .4 is 0, for it means nothing and need not be worked out.
 */
export function matchLetters(arabic: string, latin: string): number {
  const here = readArabicName(arabic)
  const there = readLatinName(latin)
  if (here.length === 0 || there.length === 0) return 0
  const allowed = 0.5 * there.weight + 0.25 * here.weight
  const cost = cheapest(here, there, 0.6 * allowed)
  return cost === Infinity ? 0 : 1 - cost / allowed
}

/** Cost of every pair of beginnings, row by row of Arabic letters; reused, for names are matched by the thousand. */
const cells = new Float64Array((mostLetters + 1) ** 2)

function cheapest(arabic: NameLetters, latin: NameLetters, limit: number): number {
  const width = latin.length + 1
  const last = (arabic.length + 1) * width - 1
  cells.fill(Infinity, 0, last + 1)
  cells[0] = 0
  /** The furthest row that has been reached. */
  let reached = 0
  for (let from = 0, at = 0; from <= reached; from++) {
    const groups = arabic.groups[from]!
    for (let to = 0; to < width; to++, at++) {
      const cost = cells[at]!
      if (cost >= limit) continue
      const others = latin.groups[to]!
      for (let one = 0; one < groups.length; one++) {
        const { id, length } = groups[one]!
        const costs = pairCosts[id]!
        const row = at + length * width
        for (let two = 0; two < others.length; two++) {
          const other = others[two]!
          const sum = cost + costs[other.id]!
          const next = row + other.length
          if (sum < limit && sum < cells[next]!) {
            cells[next] = sum
            if (from + length > reached) reached = from + length
          }
        }
      }
    }
  }
  return cells[last]!
}
