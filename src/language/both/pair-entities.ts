// Which group of names on one side is the same entity as which on the other, and which single mentions render each other.

import type { PerSide } from '../../model/records.ts'
import type { Reason } from '../../model/suggestion.ts'
import type { Bitext, KnownName } from './bitext.ts'
import type { MentionGroup } from './group-mentions.ts'
import { likenessOfGroups, resembling } from './likeness-of-groups.ts'
import type { Mention } from './mention.ts'
import { foldName } from './name-aliases.ts'
import { pairMentions } from './pair-mentions.ts'

export interface PairedEntity {
  readonly original: MentionGroup | null
  readonly rendering: MentionGroup | null
  /** 0 to 1: how sure it is that both are the same; 0 when one side has none. */
  readonly likeness: number
  /** Why they are the same; empty when one side has none. */
  readonly reasons: readonly Reason[]
  /** Mentions in the same pair of segments, each in one pair at most. */
  readonly mentions: readonly PerSide<Mention>[]
}

/** Up to here all groups are compared; beyond, those that meet in a pair of segments or have a name in common. */
const mostComparisons = 10_000

/**
 * Every group once, those of the original side in their order, then what only the rendering has. Names that a person has
 * tagged in the article go before aliases, equal letters before the ear; meeting in aligned segments tells names apart
 * that sound alike, and is enough for translated names that meet wherever either stands. Linear in the mentions of a long
 * article.
 */
export function pairEntities(bitext: Bitext, groups: PerSide<readonly MentionGroup[]>): readonly PairedEntity[] {
  const meetings = countMeetings(bitext, groups)
  const taught = new Map<string, KnownName>()
  for (const name of bitext.known)
    for (const form of [name.names.original, name.names.rendering, ...name.aliases])
      if (form !== '') taught.set(foldName(form), name)
  const candidates: Candidate[] = []
  for (const [original, rendering] of comparable(groups, meetings)) {
    const candidate = judge(original, rendering, { meetings, taught })
    if (candidate !== null) candidates.push(candidate)
  }
  candidates.sort((one, other) => other.weight - one.weight)
  const partners = new Map<MentionGroup, Candidate>()
  for (const candidate of candidates) {
    if (partners.has(candidate.original) || partners.has(candidate.rendering)) continue
    partners.set(candidate.original, candidate)
    partners.set(candidate.rendering, candidate)
  }
  const paired = groups.original.map(group => toEntity(group, partners.get(group), bitext))
  const alone = groups.rendering.filter(group => !partners.has(group))
  return [...paired, ...alone.map(rendering => ({ original: null, rendering, likeness: 0, reasons: [], mentions: [] }))]
}

interface Candidate {
  readonly original: MentionGroup
  readonly rendering: MentionGroup
  readonly likeness: number
  readonly reasons: readonly Reason[]
  /** Likeness and how often they meet. */
  readonly weight: number
}

interface Evidence {
  readonly meetings: Meetings
  readonly taught: ReadonlyMap<string, KnownName>
}

/** How many pairs of segments hold both, and how many hold one. */
interface Meetings {
  readonly together: ReadonlyMap<MentionGroup, ReadonlyMap<MentionGroup, number>>
  readonly alone: ReadonlyMap<MentionGroup, number>
}

function judge(original: MentionGroup, rendering: MentionGroup, { meetings, taught }: Evidence): Candidate | null {
  const together = meetings.together.get(original)?.get(rendering) ?? 0
  const times = (meetings.alone.get(original) ?? 0) + (meetings.alone.get(rendering) ?? 0)
  const company = times > 0 ? (2 * together) / times : 0
  const { likeness, reason, needsCompany } = likenessOfGroups(original, rendering, taught)
  const isOneKind = original.entityType === rendering.entityType
  const met: Reason = { rule: 'entity.meets', words: [original.name, rendering.name] }
  if (likeness >= (isOneKind ? 0.8 : 0.88) && (!needsCompany || together > 0))
    return {
      original,
      rendering,
      likeness,
      reasons: together > 0 ? [reason, met] : [reason],
      weight: likeness + 0.2 * company + (isOneKind ? 0.1 : 0),
    }
  if (likeness >= resembling && isOneKind && company >= 0.5)
    return { original, rendering, likeness, reasons: [reason, met], weight: likeness + 0.2 * company }
  const isTranslated = isOneKind && original.entityType !== 'person' && company === 1 && likeness < resembling
  return isTranslated ? { original, rendering, likeness: 0.5, reasons: [met], weight: 0.3 + 0.01 * together } : null
}

function countMeetings(bitext: Bitext, groups: PerSide<readonly MentionGroup[]>): Meetings {
  const here = bySegment(groups.original)
  const there = bySegment(groups.rendering)
  const together = new Map<MentionGroup, Map<MentionGroup, number>>()
  const alone = new Map<MentionGroup, number>()
  for (const pair of bitext.pairs) {
    const left = new Set(pair.original.flatMap(id => here.get(id) ?? []))
    const right = new Set(pair.rendering.flatMap(id => there.get(id) ?? []))
    for (const group of [...left, ...right]) alone.set(group, (alone.get(group) ?? 0) + 1)
    if (left.size * right.size > mostComparisons) continue
    for (const group of left) {
      const row = together.get(group) ?? new Map<MentionGroup, number>()
      for (const other of right) row.set(other, (row.get(other) ?? 0) + 1)
      together.set(group, row)
    }
  }
  return { together, alone }
}

function bySegment(groups: readonly MentionGroup[]): ReadonlyMap<string, readonly MentionGroup[]> {
  const found = new Map<string, MentionGroup[]>()
  for (const group of groups)
    for (const { segmentId } of group.mentions) {
      const listed = found.get(segmentId)
      if (listed === undefined) found.set(segmentId, [group])
      else listed.push(group)
    }
  return found
}

/** Pairs of groups that are worth comparing. */
function comparable(
  { original, rendering }: PerSide<readonly MentionGroup[]>,
  { together }: Meetings,
): readonly (readonly [MentionGroup, MentionGroup])[] {
  if (original.length * rendering.length <= mostComparisons)
    return original.flatMap(group => rendering.map(other => [group, other] as const))
  const byName = new Map<string, MentionGroup>()
  for (const group of rendering) for (const form of group.forms) byName.set(foldName(form), group)
  return original.flatMap(group => {
    const others = new Set(together.get(group)?.keys() ?? [])
    for (const form of group.forms) {
      const same = byName.get(foldName(form))
      if (same !== undefined) others.add(same)
    }
    return [...others].map(other => [group, other] as const)
  })
}

const toEntity = (original: MentionGroup, candidate: Candidate | undefined, bitext: Bitext): PairedEntity =>
  candidate === undefined
    ? { original, rendering: null, likeness: 0, reasons: [], mentions: [] }
    : {
        original,
        rendering: candidate.rendering,
        likeness: candidate.likeness,
        reasons: candidate.reasons,
        mentions: pairMentions(bitext, original.mentions, candidate.rendering.mentions),
      }
