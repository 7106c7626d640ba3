// How unlikely it is that one text renders another, by their lengths alone (Gale and Church, Computational Linguistics
// 1993, with a share that grows with length, because free translation does).

/** Variance of the rendering's length for each letter of the original (Gale and Church: 6.8), and of its free share. */
const varianceOfLetter = 6.8
const freeShare = 0.13
/** Nothing is impossible: a wrong length alone must not force any number of omissions. */
const most = 25

/** Letters and digits: vowel marks, tatweel, spaces and punctuation say nothing of how much is said. */
export const lengthOf = (text: string): number => text.match(/(?!\u0640)[\p{L}\p{N}]/gu)?.length ?? 0

/** The cost of `b` letters for `a`, when `ratio` letters are expected for each. */
export function lengthCost(a: number, b: number, ratio: number): number {
  const mean = (a + b / ratio) / 2
  if (mean === 0) return 0
  const deviation = (b / ratio - a) ** 2 / (varianceOfLetter * mean + (freeShare * mean) ** 2)
  return Math.min(most, deviation / 2)
}
