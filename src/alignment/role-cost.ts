// How unlikely it is that blocks of such roles render each other.

import type { SegmentRole } from '../model/records.ts'

/** Costs of unlike roles as negative log probabilities, by the two names in alphabetical order; others cost `unlike`. */
const costs: Readonly<Record<string, number>> = {
  'heading title': 1, 'heading paragraph': 3, 'list-item paragraph': 1.5, 'paragraph quote': 1, 'caption paragraph': 1.5, 'paragraph title': 2,
}
const unlike = 2.5
/** What a web page left behind renders nothing in the article. */
const setAside = 20

/** The cost of pairing blocks of these roles: that of the least like pair. Neither row is empty. */
export function roleCost(original: readonly SegmentRole[], rendering: readonly SegmentRole[]): number {
  let most = 0
  for (const a of original) for (const b of rendering) most = Math.max(most, costOfPair(a, b))
  return most
}

function costOfPair(a: SegmentRole, b: SegmentRole): number {
  if (a === b) return 0
  if (a === 'boilerplate' || b === 'boilerplate') return setAside
  return costs[[a, b].sort().join(' ')] ?? unlike
}
