// Pairing the sentences of an article and its rendering by the order, roles and lengths of blocks and sentences. Words
// are not looked at, so that it works before anything else is known of the text.

import type { SegmentRole } from '../model/records.ts'
import { lengthCost, lengthOf } from './length-cost.ts'
import { pairRows, type Step, type StepShape } from './pair-rows.ts'
import { roleCost } from './role-cost.ts'

/** A paragraph, heading or list item. */
export interface Block {
  readonly role: SegmentRole
  readonly sentences: readonly string[]
}

/** A sentence by the index of its block and its index in the block. */
export interface SentenceRef {
  readonly block: number
  readonly sentence: number
}

/** Sentences that belong together; one side may be empty (an omission or an addition), never both. */
export interface Bead {
  readonly original: readonly SentenceRef[]
  readonly rendering: readonly SentenceRef[]
  /** 0 to 0.9: the probability by length and order. Lengths alone are never sure. */
  readonly confidence: number
}

const toShapes = (rows: readonly (readonly [a: number, b: number, probability: number])[]): readonly StepShape[] =>
  rows.map(([a, b, probability]) => ({ a, b, cost: -Math.log(probability) }))

/** Translators keep paragraphs; a share of a percent is left out, parted or joined. */
const blockShapes = toShapes([
  [1, 1, 0.93],
  [1, 0, 0.004],
  [0, 1, 0.004],
  [1, 2, 0.01],
  [2, 1, 0.01],
  [1, 3, 0.001],
  [3, 1, 0.001],
  [2, 2, 0.0005],
])
/** Arabic joins sentences that English parts, and the reverse; omissions are rarer than they seem. */
const sentenceShapes = toShapes([
  [1, 1, 0.82],
  [1, 0, 0.0016],
  [0, 1, 0.0016],
  [2, 1, 0.05],
  [1, 2, 0.06],
  [2, 2, 0.006],
  [1, 3, 0.02],
  [3, 1, 0.012],
  [1, 4, 0.008],
  [4, 1, 0.003],
  [1, 5, 0.004],
  [1, 6, 0.002],
  [2, 3, 0.003],
  [3, 2, 0.003],
  [3, 3, 0.0005],
])
/** A bead that runs over the border between two blocks. */
const borderCost = 1.5
const surest = 0.9

/**
 * Every sentence is in exactly one bead, and the beads are in the order of both texts. Blocks are paired first, then
 * the sentences inside paired blocks; those of a block without a partner stand alone. Grows with the length of the texts
 * times a band around the diagonal: 0.1 s for 200 blocks of eight sentences.
 */
export function alignByLength(original: readonly Block[], rendering: readonly Block[]): readonly Bead[] {
  const a = measure(original)
  const b = measure(rendering)
  let ratio = ratioOf(a.total, b.total)
  let steps = pairBlocks(a, b, ratio)
  const measured = ratioOfSteps(steps, a, b)
  if (measured !== null && Math.abs(measured / ratio - 1) > 0.02) {
    ratio = measured
    steps = pairBlocks(a, b, ratio)
  }
  return steps.flatMap(step => alignSentences(step, a, b, ratio))
}

/** The lengths of one side, added up, so that the length of any stretch is a difference. */
interface Measured {
  readonly blocks: readonly Block[]
  /** Lengths of the sentences of each block. */
  readonly sentences: readonly (readonly number[])[]
  /** The length of all blocks before each, and of all. */
  readonly before: readonly number[]
  readonly total: number
}

function measure(blocks: readonly Block[]): Measured {
  const sentences = blocks.map(block => block.sentences.map(lengthOf))
  const before = sumsOf(sentences.map(lengths => lengths.reduce((sum, length) => sum + length, 0)))
  return { blocks, sentences, before, total: before.at(-1)! }
}

function sumsOf(lengths: readonly number[]): number[] {
  const sums = [0]
  for (const length of lengths) sums.push(sums.at(-1)! + length)
  return sums
}

/** Letters of the rendering for one of the original; bounded, since one side may be a fragment. */
const ratioOf = (a: number, b: number): number => (a > 0 && b > 0 ? Math.min(2, Math.max(0.6, b / a)) : 1.15)

/** The ratio in blocks that surely belong together, so that an omission does not shift it; null when they are few. */
function ratioOfSteps(steps: readonly Step[], a: Measured, b: Measured): number | null {
  let [sumA, sumB] = [0, 0]
  for (const { aStart, aEnd, bStart, bEnd, posterior } of steps) {
    if (posterior < 0.8 || aEnd === aStart || bEnd === bStart) continue
    sumA += a.before[aEnd]! - a.before[aStart]!
    sumB += b.before[bEnd]! - b.before[bStart]!
  }
  return sumA > a.total / 3 && sumB > 0 ? ratioOf(sumA, sumB) : null
}

function pairBlocks(a: Measured, b: Measured, ratio: number): readonly Step[] {
  return pairRows({
    aLength: a.blocks.length,
    bLength: b.blocks.length,
    shapes: blockShapes,
    costOf(aStart, aEnd, bStart, bEnd) {
      if (aStart === aEnd || bStart === bEnd) return 0
      let roles = 0
      for (let i = aStart; i < aEnd; i++)
        for (let j = bStart; j < bEnd; j++) roles = Math.max(roles, roleCost(a.blocks[i]!.role, b.blocks[j]!.role))
      return roles + lengthCost(a.before[aEnd]! - a.before[aStart]!, b.before[bEnd]! - b.before[bStart]!, ratio)
    },
  })
}

function alignSentences(blocks: Step, a: Measured, b: Measured, ratio: number): Bead[] {
  const rowA = rowOf(a, blocks.aStart, blocks.aEnd)
  const rowB = rowOf(b, blocks.bStart, blocks.bEnd)
  const steps = pairRows({
    aLength: rowA.refs.length,
    bLength: rowB.refs.length,
    shapes: sentenceShapes,
    costOf(aStart, aEnd, bStart, bEnd) {
      if (aStart === aEnd || bStart === bEnd) return 0
      const borders =
        Number(rowA.blockAt(aStart) !== rowA.blockAt(aEnd - 1)) +
        Number(rowB.blockAt(bStart) !== rowB.blockAt(bEnd - 1))
      return (
        borderCost * borders +
        lengthCost(rowA.before[aEnd]! - rowA.before[aStart]!, rowB.before[bEnd]! - rowB.before[bStart]!, ratio)
      )
    },
  })
  return steps.map(({ aStart, aEnd, bStart, bEnd, posterior }) => ({
    original: rowA.refs.slice(aStart, aEnd),
    rendering: rowB.refs.slice(bStart, bEnd),
    confidence: surest * blocks.posterior * posterior,
  }))
}

interface Row {
  readonly refs: readonly SentenceRef[]
  readonly before: readonly number[]
  blockAt(index: number): number
}

function rowOf(side: Measured, from: number, to: number): Row {
  const refs: SentenceRef[] = []
  const lengths: number[] = []
  for (let block = from; block < to; block++)
    side.sentences[block]!.forEach((length, sentence) => {
      refs.push({ block, sentence })
      lengths.push(length)
    })
  return { refs, before: sumsOf(lengths), blockAt: index => refs[index]!.block }
}
