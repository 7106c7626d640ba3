// Where a pattern stands in a text with some letters changed, added or left out. Knows strings and nothing else.

import type { TextRange } from '../text/text-range.ts'

export interface ApproximateMatch extends TextRange {
  /** Letters changed, added or left out. */
  readonly errors: number
}

/** Longer patterns are not looked for: the work is the length of the text times a thirty-second of the pattern's. */
export const longestPattern = 2_000

/**
 * The best places of `pattern` in `text` (UTF-16) with at most `most` errors, in order; of places that overlap, those
 * with the fewest. Myers' bit vectors (1999), 32 letters a step. None for an empty pattern or one that is too long.
 */
export function approximateMatches(text: string, pattern: string, most: number): readonly ApproximateMatch[] {
  if (pattern === '' || pattern.length > longestPattern || most >= pattern.length) return []
  const scores = scoresAtEnds(text, pattern, 'anywhere')
  const found: ApproximateMatch[] = []
  for (let end = 1; end <= text.length; end++) {
    const errors = scores[end]!
    if (errors > most || errors > scores[end - 1]! || (end < text.length && errors > scores[end + 1]!)) continue
    const start = startOf(text, pattern, end, errors)
    const last = found.at(-1)
    if (last && start < last.end) {
      if (errors < last.errors) found[found.length - 1] = { start, end, errors }
    } else found.push({ start, end, errors })
  }
  return found
}

/** The fewest errors with which the whole pattern can be read in `text` up to each end, begun at its start or anywhere. */
function scoresAtEnds(text: string, pattern: string, begins: 'anywhere' | 'at start'): Uint16Array {
  const blocks = Math.ceil(pattern.length / 32)
  const masks = lettersOf(pattern, blocks)
  const none = new Int32Array(blocks)
  const plus = new Int32Array(blocks).fill(-1)
  const minus = new Int32Array(blocks)
  const lastBit = 1 << ((pattern.length - 1) % 32)
  const scores = new Uint16Array(text.length + 1)
  let score = pattern.length
  scores[0] = score
  for (let at = 0; at < text.length; at++) {
    const equal = masks.get(text.charCodeAt(at)) ?? none
    // Letters left out before a match cost nothing when it may begin anywhere.
    let carry = begins === 'anywhere' ? 0 : 1
    for (let block = 0; block < blocks; block++) {
      const top = block === blocks - 1 ? lastBit : 1 << 31
      carry = advance({ plus, minus, block, top }, equal[block]!, carry)
    }
    score += carry
    scores[at + 1] = score
  }
  return scores
}

/** For each letter of the pattern, where it stands in it, a bit a place. */
function lettersOf(pattern: string, blocks: number): ReadonlyMap<number, Int32Array> {
  const masks = new Map<number, Int32Array>()
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at)
    let mask = masks.get(code)
    if (!mask) masks.set(code, (mask = new Int32Array(blocks)))
    mask[at >> 5]! |= 1 << (at % 32)
  }
  return masks
}

interface Column {
  /** Where the score rises by one from one letter of the pattern to the next, and where it falls. */
  readonly plus: Int32Array
  readonly minus: Int32Array
  readonly block: number
  /** The bit of the block's last letter. */
  readonly top: number
}

/** Takes one letter of the text into a block; gives by how much the score at its last letter changed. */
function advance({ plus, minus, block, top }: Column, letter: number, carry: number): number {
  const falls = carry < 0 ? 1 : 0
  const rises = carry > 0 ? 1 : 0
  const up = plus[block]!
  const down = minus[block]!
  const equal = letter | falls
  const vertical = letter | down
  const horizontal = (((equal & up) + up) ^ up) | equal
  let right = down | ~(horizontal | up)
  let left = up & horizontal
  const out = ((right & top) !== 0 ? 1 : 0) - ((left & top) !== 0 ? 1 : 0)
  right = (right << 1) | rises
  left = (left << 1) | falls
  plus[block] = left | ~(vertical | right)
  minus[block] = right & vertical
  return out
}

/** Where the match that ends at `end` begins: read backwards, the nearest place to the pattern's length with as few errors. */
function startOf(text: string, pattern: string, end: number, errors: number): number {
  const from = Math.max(0, end - pattern.length - errors)
  const scores = scoresAtEnds(reversed(text.slice(from, end)), reversed(pattern), 'at start')
  let best = 0
  for (let length = 1; length <= end - from; length++) {
    const isAsGood = scores[length]! < scores[best]!
    const isNearer =
      scores[length] === scores[best] && Math.abs(length - pattern.length) < Math.abs(best - pattern.length)
    if (isAsGood || isNearer) best = length
  }
  return end - best
}

const reversed = (text: string): string => Array.from({ length: text.length }, (_, i) => text[text.length - 1 - i]).join('')
