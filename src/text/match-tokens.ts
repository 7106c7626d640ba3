// Which tokens of one list are the tokens of another, in order. Knows nothing of what a token is, but that white space
// weighs less than a sign and a sign less than a word.

import { longestAscending } from './longest-ascending.ts'

/** Indices of one token in both lists. */
export interface TokenMatch {
  readonly old: number
  readonly now: number
}

/** Cells of a table that may be filled to match a stretch exactly: 160,000 take a few milliseconds. */
const tableLimit = 160_000

/**
 * Pairs of equal tokens, strictly ascending in both lists. Short stretches are matched so that the weight of what is
 * kept is greatest; long ones are first cut at tokens that occur once in both (patience diff), and a long stretch
 * without any is taken as replaced. About O(n log n); memory is bounded by the table.
 */
export function matchTokens(old: readonly string[], now: readonly string[]): readonly TokenMatch[] {
  const matches: TokenMatch[] = []
  const open: Stretch[] = [{ old: 0, oldEnd: old.length, now: 0, nowEnd: now.length }]
  while (open.length > 0) {
    const inner = matchEnds(old, now, open.pop()!, matches)
    const width = inner.nowEnd - inner.now
    const height = inner.oldEnd - inner.old
    if (width === 0 || height === 0) continue
    if (width * height <= tableLimit) matchByTable(old, now, inner, matches)
    else open.push(...cutAtUniqueTokens(old, now, inner, matches))
  }
  return matches.sort((a, b) => a.old - b.old)
}

interface Stretch {
  readonly old: number
  readonly oldEnd: number
  readonly now: number
  readonly nowEnd: number
}

/** Matches what both stretches begin and end with; gives what is left between. */
function matchEnds(old: readonly string[], now: readonly string[], stretch: Stretch, matches: TokenMatch[]): Stretch {
  let { old: i, oldEnd, now: j, nowEnd } = stretch
  while (i < oldEnd && j < nowEnd && old[i] === now[j]) matches.push({ old: i++, now: j++ })
  while (i < oldEnd && j < nowEnd && old[oldEnd - 1] === now[nowEnd - 1]) matches.push({ old: --oldEnd, now: --nowEnd })
  return { old: i, oldEnd, now: j, nowEnd }
}

const weightOf = (token: string): number => (/[\p{L}\p{N}]/u.test(token) ? 8 : /\S/.test(token) ? 2 : 1)

/** The common subsequence of greatest weight, by a table. */
function matchByTable(old: readonly string[], now: readonly string[], stretch: Stretch, matches: TokenMatch[]): void {
  const height = stretch.oldEnd - stretch.old
  const width = stretch.nowEnd - stretch.now
  const row = width + 1
  const best = new Uint32Array((height + 1) * row)
  for (let i = height - 1; i >= 0; i--) {
    const token = old[stretch.old + i]!
    const weight = weightOf(token)
    for (let j = width - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * row + j]!, best[i * row + j + 1]!)
      best[i * row + j] = token === now[stretch.now + j] ? Math.max(skip, best[(i + 1) * row + j + 1]! + weight) : skip
    }
  }
  for (let i = 0, j = 0; i < height && j < width;) {
    const here = best[i * row + j]!
    if (here === best[(i + 1) * row + j]) i++
    else if (here === best[i * row + j + 1]) j++
    else matches.push({ old: stretch.old + i++, now: stretch.now + j++ })
  }
}

/** Matches the longest ascending run of tokens that occur once on both sides; gives the stretches between them. */
function cutAtUniqueTokens(
  old: readonly string[],
  now: readonly string[],
  stretch: Stretch,
  matches: TokenMatch[],
): Stretch[] {
  const oldPlaces = uniquePlaces(old, stretch.old, stretch.oldEnd)
  const pairs: TokenMatch[] = []
  for (const [token, place] of uniquePlaces(now, stretch.now, stretch.nowEnd)) {
    const oldPlace = oldPlaces.get(token)
    if (oldPlace !== undefined) pairs.push({ old: oldPlace, now: place })
  }
  const anchors = longestAscending(pairs.map(pair => pair.old)).map(index => pairs[index]!)
  const parts: Stretch[] = []
  let { old: i, now: j } = stretch
  for (const anchor of anchors) {
    parts.push({ old: i, oldEnd: anchor.old, now: j, nowEnd: anchor.now })
    matches.push(anchor)
    i = anchor.old + 1
    j = anchor.now + 1
  }
  if (anchors.length > 0) parts.push({ old: i, oldEnd: stretch.oldEnd, now: j, nowEnd: stretch.nowEnd })
  return parts
}

/** Where the tokens that occur once stand, in order. */
function uniquePlaces(tokens: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let index = from; index < to; index++) places.set(tokens[index]!, places.has(tokens[index]!) ? -1 : index)
  for (const [token, place] of places) if (place < 0) places.delete(token)
  return places
}
