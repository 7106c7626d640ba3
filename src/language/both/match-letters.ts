// How well an Arabic and a Latin name sound alike. Knows letters only.

import type { LetterGroup, NameLetters } from './name-letters.ts'
import { mostLetters, pairCosts, readArabicName, readLatinName } from './name-letters.ts'

/** Less than this means nothing. */
export const leastLikeness = 0.4

/**
 * 0 to 1: one less the cost of the cheapest way to pair the letters, against what the length of both allows; what would
 * be under `least` is 0 and is not worked out, which spares most of the cost where many names are compared.
 */
export function matchLetters(arabic: string, latin: string, least = leastLikeness): number {
  const here = readArabicName(arabic)
  const there = readLatinName(latin)
  if (here.length === 0 || there.length === 0) return 0
  const allowed = 0.5 * there.weight + 0.25 * here.weight
  const cost = cheapest(here, there, (1 - least) * allowed)
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
  for (let row = 0; row <= reached; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * width + column
      if (cells[at]! >= limit) continue
      const steps = spread(at, { here: arabic.groups[row]!, there: latin.groups[column]!, width, limit })
      reached = Math.max(reached, row + steps)
    }
  }
  return cells[last]!
}

interface Step {
  readonly here: readonly LetterGroup[]
  readonly there: readonly LetterGroup[]
  readonly width: number
  readonly limit: number
}

/** Goes on from a cell with every pair of groups that begin there; returns by how many rows at most. */
function spread(at: number, { here, there, width, limit }: Step): number {
  const cost = cells[at]!
  let most = 0
  for (const { id, length } of here) {
    const costs = pairCosts[id]!
    const row = at + length * width
    for (const other of there) {
      const sum = cost + costs[other.id]!
      if (sum >= limit || sum >= cells[row + other.length]!) continue
      cells[row + other.length] = sum
      if (length > most) most = length
    }
  }
  return most
}
