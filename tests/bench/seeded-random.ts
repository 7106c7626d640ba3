// Chance that can be had again: the same seed gives the same article on every machine.

export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** Sixteen letters and digits, as an id has them. */
  id(prefix: string): string
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** Mulberry32: 32 bits of state, good enough to spread marks over an article. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next, between,
    chance: probability => next() < probability,
    pick: from => from[between(0, from.length - 1)]!,
    id: prefix => `${prefix}-${Array.from({ length: 16 }, () => letters[between(0, 31)]).join('')}`,
  }
}
