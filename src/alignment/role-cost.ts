// How unlikely it is that a block of one role renders a block of another.

import type { SegmentRole } from '../model/records.ts'

/** Costs of unlike roles as negative log probabilities, either way round; others cost `unlike`. */
const costs: ReadonlyMap<SegmentRole, ReadonlyMap<SegmentRole, number>> = new Map([
  ['title', new Map([['heading', 1], ['paragraph', 2]])],
  ['heading', new Map([['title', 1], ['paragraph', 3]])],
  ['paragraph', new Map([['title', 2], ['heading', 3], ['list-item', 1.5], ['quote', 1], ['caption', 1.5]])],
  ['list-item', new Map([['paragraph', 1.5]])],
  ['quote', new Map([['paragraph', 1]])],
  ['caption', new Map([['paragraph', 1.5]])],
] as [SegmentRole, Map<SegmentRole, number>][])
const unlike = 2.5
/** What a web page left behind renders nothing in the article. */
const setAside = 20

export function roleCost(original: SegmentRole, rendering: SegmentRole): number {
  if (original === rendering) return 0
  if (original === 'boilerplate' || rendering === 'boilerplate') return setAside
  return costs.get(original)?.get(rendering) ?? unlike
}
