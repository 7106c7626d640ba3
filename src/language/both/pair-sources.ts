// Which words of a source on one side render which on the other.

import type { PerSide, Side } from '../../model/records.ts'
import type { SourceWords } from './attributed-side.ts'
import type { Bitext } from './bitext.ts'
import { matchNames, sameName } from './match-names.ts'
import { foldName } from './name-aliases.ts'

/** Sources of one pair of segments that are compared. */
const most = 60

/**
 * Inside each pair of segments: equal names first, by letters, by the ear or as aliases, then those of one kind in their
 * order, when both sides have equally many. Each is in one pair at most. Linear in the number of pairs.
 */
export function pairSources(
  bitext: Bitext,
  words: PerSide<readonly SourceWords[]>,
): readonly (readonly [original: SourceWords, rendering: SourceWords])[] {
  const listed = { original: bySegment(words.original), rendering: bySegment(words.rendering) }
  return bitext.pairs.flatMap(pair => {
    const of = (side: Side) => pair[side].flatMap(id => listed[side].get(id) ?? []).slice(0, most)
    const left = of('original')
    const right = new Set(of('rendering'))
    const pairs: [SourceWords, SourceWords][] = []
    const rest = left.filter(one => {
      const other = [...right].find(candidate => isSameSource(one, candidate))
      if (!other) return true
      right.delete(other)
      pairs.push([one, other])
      return false
    })
    return [...pairs, ...pairInOrder(rest, [...right])]
  })
}

function pairInOrder(left: readonly SourceWords[], right: readonly SourceWords[]): [SourceWords, SourceWords][] {
  const kinds = [...new Set(left.map(({ sourceKind }) => sourceKind))]
  return kinds.flatMap(kind => {
    const here = left.filter(({ sourceKind }) => sourceKind === kind)
    const there = right.filter(({ sourceKind }) => sourceKind === kind)
    if (here.length !== there.length) return []
    return here.flatMap((one, at): [SourceWords, SourceWords][] =>
      kind === 'person' && likeness(one, there[at]!) < resembling ? [] : [[one, there[at]!]],
    )
  })
}

/** Persons that are paired by their order must at least resemble each other. */
const resembling = 0.5

/** Whether the names are equal, alike to the ear, or aliases; of persons the last names are enough. */
export const isSameSource = (one: SourceWords, other: SourceWords): boolean => likeness(one, other) >= sameName

function likeness(one: SourceWords, other: SourceWords): number {
  const [left, right] = [one.mention?.exact ?? one.exact, other.mention?.exact ?? other.exact]
  const whole = likenessOfNames(left, right)
  if (whole >= sameName || one.sourceKind !== 'person' || other.sourceKind !== 'person') return whole
  const [last, otherLast] = [left.split(' ').at(-1)!, right.split(' ').at(-1)!]
  // Two full names have to agree as wholes.
  return left === last || right === otherLast ? Math.max(whole, likenessOfNames(last, otherLast)) : whole
}

function likenessOfNames(left: string, right: string): number {
  if (foldName(left) === foldName(right)) return 1
  const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name)
  if (isArabic(left) === isArabic(right)) return 0
  const [arabic, latin] = isArabic(left) ? [left, right] : [right, left]
  return arabic.length > longest || latin.length > longest ? 0 : matchNames(arabic, latin)
}

/** A name is no longer. */
const longest = 80

function bySegment(words: readonly SourceWords[]): ReadonlyMap<string, readonly SourceWords[]> {
  const found = new Map<string, SourceWords[]>()
  for (const one of words) {
    const listed = found.get(one.unit.segmentId)
    if (listed === undefined) found.set(one.unit.segmentId, [one])
    else listed.push(one)
  }
  return found
}
