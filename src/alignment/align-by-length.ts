// Pairing the sentences of two texts by block, order and length (after Gale and Church, Computational Linguistics 1993,
// with wider beads). Words are not looked at.

import type { SegmentRole } from '../model/records.ts'

export interface Block {
  readonly role: SegmentRole
  readonly sentences: readonly string[]
}

export interface SentenceRef {
  readonly block: number
  readonly sentence: number
}

/** Sentences that belong together; one side may be empty. */
export interface Bead {
  readonly original: readonly SentenceRef[]
  readonly rendering: readonly SentenceRef[]
  /** 0 to 1: how much better this is than what lies nearest. A guess by length alone never exceeds 0.9. */
  readonly confidence: number
}

/** How many items of each side a bead may take, with the cost of that shape before lengths are compared. */
const shapes: readonly (readonly [a: number, b: number, cost: number])[] = [
  [1, 1, 0], [1, 2, 2.2], [2, 1, 2.2], [1, 3, 4], [3, 1, 4], [2, 2, 3.6], [1, 0, 5.5], [0, 1, 5.5],
]
const band = 60

/** Every sentence is in exactly one bead, in order. Blocks are paired first; cost grows with the diagonal. */
export function alignByLength(original: readonly Block[], rendering: readonly Block[]): readonly Bead[] {
  const ratio = lengthRatio(original, rendering)
  const lengths = (blocks: readonly Block[]) => blocks.map(block => sum(block.sentences.map(sentence => sentence.length)))
  const blockPairs = pair(lengths(original), lengths(rendering), ratio, (a, b) => (original[a]!.role === rendering[b]!.role ? 0 : 3))
  const beads: Bead[] = []
  for (const { a, b } of blockPairs) {
    const refsA = a.flatMap(block => original[block]!.sentences.map((_, sentence): SentenceRef => ({ block, sentence })))
    const refsB = b.flatMap(block => rendering[block]!.sentences.map((_, sentence): SentenceRef => ({ block, sentence })))
    const textOf = (blocks: readonly Block[]) => (ref: SentenceRef) => blocks[ref.block]!.sentences[ref.sentence]!.length
    if (refsA.length === 0 || refsB.length === 0) {
      for (const ref of refsA) beads.push({ original: [ref], rendering: [], confidence: 0.5 })
      for (const ref of refsB) beads.push({ original: [], rendering: [ref], confidence: 0.5 })
      continue
    }
    for (const inner of pair(refsA.map(textOf(original)), refsB.map(textOf(rendering)), ratio, () => 0))
      beads.push({ original: inner.a.map(i => refsA[i]!), rendering: inner.b.map(i => refsB[i]!), confidence: inner.confidence })
  }
  return beads
}

interface Pair {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly confidence: number
}

/** The cheapest monotone pairing of two rows of lengths, within a band around the diagonal. */
function pair(a: readonly number[], b: readonly number[], ratio: number, extra: (a: number, b: number) => number): Pair[] {
  const cost = new Map<number, number>([[0, 0]])
  const from = new Map<number, readonly [number, number]>()
  const key = (i: number, j: number) => i * (b.length + 1) + j
  for (let i = 0; i <= a.length; i++) {
    const middle = a.length > 0 ? Math.round((i * b.length) / a.length) : 0
    const low = a.length > 0 ? Math.max(0, middle - band) : 0, high = a.length > 0 ? Math.min(b.length, middle + band) : b.length
    for (let j = low; j <= high; j++) {
      if (i === 0 && j === 0) continue
      let best = Infinity, step: readonly [number, number] = [0, 0]
      for (const [m, n, shapeCost] of shapes) {
        const before = cost.get(key(i - m, j - n))
        if (i < m || j < n || before === undefined) continue
        const total = before + shapeCost + lengthCost(sum(a.slice(i - m, i)), sum(b.slice(j - n, j)), ratio) + (m === 1 && n === 1 ? extra(i - 1, j - 1) : 0)
        if (total < best) [best, step] = [total, [m, n]]
      }
      if (best < Infinity) {
        cost.set(key(i, j), best)
        from.set(key(i, j), step)
      }
    }
  }
  const pairs: Pair[] = []
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const [m, n] = from.get(key(i, j)) ?? (i > 0 ? [1, 0] : [0, 1])
    const spent = m && n ? lengthCost(sum(a.slice(i - m, i)), sum(b.slice(j - n, j)), ratio) : 2
    pairs.unshift({ a: range(i - m, i), b: range(j - n, j), confidence: Math.max(0.3, 0.9 - spent / 10 - (m === 1 && n === 1 ? 0 : 0.15)) })
    i -= m
    j -= n
  }
  return pairs
}

/** Half the squared deviation of the length that was to be expected, in standard deviations (variance 6.8 a character). */
function lengthCost(a: number, b: number, ratio: number): number {
  if (a === 0 || b === 0) return 0
  const mean = (a + b / ratio) / 2
  const deviation = (b - a * ratio) / Math.sqrt(6.8 * mean)
  return Math.min(25, (deviation * deviation) / 4)
}

function lengthRatio(original: readonly Block[], rendering: readonly Block[]): number {
  const total = (blocks: readonly Block[]) => sum(blocks.flatMap(block => block.sentences.map(sentence => sentence.length)))
  const a = total(original), b = total(rendering)
  return a > 0 && b > 0 ? Math.min(2.5, Math.max(0.5, b / a)) : 1.1
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i)
