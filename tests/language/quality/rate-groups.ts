// Whether the mentions of one entity on two sides are known to be of one.

import type { PerSide } from '../../../src/model/records.ts'
import type { TrueMention } from './article-truth.ts'
import type { FoundMention } from './placed-suggestion.ts'

type Mentions<Mention> = PerSide<readonly Mention[]>

/**
 * The share of Arabic mentions whose key is the key of their English entity: the one that most of its mentions there
 * have, and which has no more mentions of another. A mention that was not found is not grouped. 1 where there is none.
 */
export function groupedShare(truth: Mentions<TrueMention>, found: Mentions<FoundMention>): number {
  const keyOf = (mention: TrueMention, among: readonly FoundMention[]) =>
    among.find(({ start, end }) => start === mention.start && end === mention.end)?.entityKey
  const english = truth.rendering.map(mention => ({ ...mention, key: keyOf(mention, found.rendering) }))
  const grouped = truth.original.filter(mention => {
    const key = keyOf(mention, found.original)
    return (
      key !== undefined &&
      key === commonest(english.filter(({ entity }) => entity === mention.entity).map(one => one.key)) &&
      mention.entity === commonest(english.filter(one => one.key === key).map(({ entity }) => entity))
    )
  })
  return truth.original.length === 0 ? 1 : grouped.length / truth.original.length
}

function commonest(words: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
