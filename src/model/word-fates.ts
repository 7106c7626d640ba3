// What became of each word of a text in another version of it.

import type { TextRange } from '../text/text-range.ts'
import { wordsOf } from '../text/words.ts'

export interface WordFate {
  readonly word: TextRange
  /** Unsure: among the ways to keep as many words as possible, some keep it elsewhere or not at all. */
  readonly fate: 'kept' | 'gone' | 'unsure'
}

/** Beyond so many pairs of words nothing is called unsure: the tables would take too much room. */
const mostPairs = 400_000

/** The fates of the words of `before`, in order. The product of the numbers of words, in time and room. */
export function wordFates(before: string, after: string): readonly WordFate[] {
  const words = wordsOf(before)
  const old = words.map(word => before.slice(word.start, word.end))
  const now = wordsOf(after).map(word => after.slice(word.start, word.end))
  if (old.length * now.length > mostPairs) return words.map(word => ({ word, fate: 'kept' }))
  const width = now.length + 1
  const ahead = longestAhead(old, now)
  const behind = longestAhead(old.toReversed(), now.toReversed())
  /** The most words that can be kept before the pair (i, j), and from it on. */
  const upTo = (i: number, j: number) => behind[(old.length - i) * width + now.length - j]!
  const from = (i: number, j: number) => ahead[i * width + j]!
  const most = from(0, 0)
  return words.map((word, i) => {
    let partners = 0
    let canGo = false
    for (let j = 0; j <= now.length; j++) {
      if (old[i] === now[j] && upTo(i, j) + 1 + from(i + 1, j + 1) === most) partners++
      canGo ||= upTo(i, j) + from(i + 1, j) === most
    }
    return { word, fate: partners === 0 ? 'gone' : partners === 1 && !canGo ? 'kept' : 'unsure' }
  })
}

/** For each pair of places, how many words both lists have in common from there on, in order. */
function longestAhead(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === now[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  return longest
}
