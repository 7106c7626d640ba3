// Names of both sides as suggestions: a name and its counterpart in the segments that say the same are one.

import type { EntityType, PerSide, Side } from '../../model/records.ts'
import type { Reason, Suggestion, SuggestedTarget } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import type { Bitext } from './bitext.ts'
import { groupMentions } from './group-mentions.ts'
import type { Mention } from './mention.ts'
import { pairEntities } from './pair-entities.ts'
import type { PairedEntity } from './pair-entities.ts'

/**
 * In the order of the original side, then what only the rendering has. `mentions` are what the finders of either
 * language give, in the order of the article. Linear in a long article.
 */
export function suggestEntities(bitext: Bitext, mentions: PerSide<readonly Mention[]>): readonly Suggestion[] {
  const groups = { original: groupMentions(mentions.original), rendering: groupMentions(mentions.rendering) }
  const keys = keysOf(mentions)
  const order = new Map(sides.flatMap(side => mentions[side]).map((mention, at) => [mention, at]))
  const suggestions: { readonly at: number; readonly suggestion: Suggestion }[] = []
  for (const entity of pairEntities(bitext, groups)) {
    const shared = bodyOf(entity)
    const counterparts = new Map(entity.mentions.map(pair => [pair.original, pair.rendering]))
    const rendered = new Set(counterparts.values())
    for (const side of sides)
      for (const mention of entity[side]?.mentions ?? []) {
        if (side === 'rendering' && rendered.has(mention)) continue
        const other = side === 'original' ? counterparts.get(mention) : undefined
        const suggestion = toSuggestion(
          { shared, keys, entity },
          other === undefined ? { [side]: mention } : { original: mention, rendering: other },
        )
        suggestions.push({ at: order.get(mention)!, suggestion })
      }
  }
  return suggestions.sort((one, other) => one.at - other.at).map(({ suggestion }) => suggestion)
}

interface EntityBody {
  readonly kind: 'entity'
  readonly entityType: EntityType
  readonly entityKey: string
  readonly names: PerSide<string>
}

function bodyOf({ original, rendering }: PairedEntity): EntityBody {
  const heavier = (original?.mentions.length ?? 0) >= (rendering?.mentions.length ?? 0) ? original : rendering
  return {
    kind: 'entity',
    entityType: heavier!.entityType,
    entityKey: `entity ${(original ?? rendering)!.key}`,
    names: { original: original?.name ?? '', rendering: rendering?.name ?? '' },
  }
}

interface Shared {
  readonly shared: EntityBody
  readonly keys: ReadonlyMap<Mention, string>
  readonly entity: PairedEntity
}

function toSuggestion({ shared, keys, entity }: Shared, places: Partial<PerSide<Mention>>): Suggestion {
  const found = sides.flatMap(side => (places[side] === undefined ? [] : [{ side, mention: places[side] }]))
  const surest = Math.max(...found.map(({ mention }) => mention.confidence))
  const isPaired = found.length > 1
  const own = found.flatMap(({ mention }) => mention.reasons)
  return {
    ...shared,
    key: `entity ${keys.get(found[0]!.mention)!}`,
    confidence: isPaired ? surest + (1 - surest) * 0.6 * entity.likeness : surest,
    reasons: isPaired ? withoutRepeats([...own, ...entity.reasons]) : own,
    targets: found.map(({ side, mention }) => targetOf(side, mention)),
  }
}

const targetOf = (side: Side, { segmentId, start, end, exact }: Mention): SuggestedTarget => ({
  side,
  spans: [{ segmentId, start, end, exact }],
})

/** Segment, words and which of the same words in that segment. */
function keysOf(mentions: PerSide<readonly Mention[]>): ReadonlyMap<Mention, string> {
  const keys = new Map<Mention, string>()
  const seen = new Map<string, number>()
  for (const side of sides)
    for (const mention of mentions[side]) {
      const place = `${side} ${mention.segmentId} ${mention.exact}`
      const times = seen.get(place) ?? 0
      seen.set(place, times + 1)
      keys.set(mention, `${place} ${times}`)
    }
  return keys
}

function withoutRepeats(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>()
  return reasons.filter(({ rule, words }) => {
    const key = [rule, ...words].join(' ')
    return seen.has(key) ? false : seen.add(key)
  })
}
