// Mentions of one entity that render each other.

import type { PerSide } from '../../model/records.ts'
import type { Bitext } from './bitext.ts'
import type { Mention } from './mention.ts'

/**
 * Inside each pair of segments the first with the first, the second with the second; a mention is in one pair at most. A
 * full name prefers a full name when one side says it more often. Linear.
 */
export function pairMentions(
  bitext: Bitext,
  original: readonly Mention[],
  rendering: readonly Mention[],
): readonly PerSide<Mention>[] {
  const here = bySegment(original)
  const there = bySegment(rendering)
  return bitext.pairs.flatMap(pair => {
    const left = pair.original.flatMap(id => here.get(id) ?? [])
    const right = pair.rendering.flatMap(id => there.get(id) ?? [])
    if (left.length === 0 || right.length === 0) return []
    const [few, many, isLeft] = left.length <= right.length ? [left, right, true] : [right, left, false]
    return chooseFrom(few, many).map(([one, other]) =>
      isLeft ? { original: one, rendering: other } : { original: other, rendering: one },
    )
  })
}

/** One of `many` for each of `few`, in order; among those that may be left out, the ones of other length are. */
function chooseFrom(few: readonly Mention[], many: readonly Mention[]): readonly (readonly [Mention, Mention])[] {
  let spare = many.length - few.length
  let at = 0
  return few.map(mention => {
    while (spare > 0 && wordsOf(many[at]!) !== wordsOf(mention) && wordsOf(many[at + 1]!) === wordsOf(mention)) {
      at++
      spare--
    }
    return [mention, many[at++]!] as const
  })
}

const wordsOf = ({ exact }: Mention): number => exact.split(/\s+/).length

function bySegment(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const listed = found.get(mention.segmentId)
    if (listed === undefined) found.set(mention.segmentId, [mention])
    else listed.push(mention)
  }
  return found
}
