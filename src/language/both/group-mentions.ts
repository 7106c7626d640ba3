// Which mentions of one side name the same thing: full name and surname, acronym and expansion, spellings apart.

import type { EntityType } from '../../model/records.ts'
import { formsOfName, isAcronymOf } from './forms-of-name.ts'
import type { NameForm } from './forms-of-name.ts'
import type { Mention } from './mention.ts'
import { matchNames, sameName } from './match-names.ts'

export interface MentionGroup {
  /** The folded fullest name and the type: the same for the same name, wherever it stands. */
  readonly key: string
  readonly entityType: EntityType
  /** The fullest name as written. */
  readonly name: string
  /** All spellings as written, the fullest first. */
  readonly forms: readonly string[]
  /** In the order of the article; never empty. */
  readonly mentions: readonly Mention[]
}

interface Group {
  readonly mentions: Mention[]
  readonly forms: Map<string, NameForm>
  fullest: NameForm
}

/**
 * Groups in the order of their first mention; `mentions` in the order of the article. A surname that several people have
 * goes to the one named last. Linear in the number of mentions.
 */
export function groupMentions(mentions: readonly Mention[]): readonly MentionGroup[] {
  const groups: Group[] = []
  const index = new Map<string, Group[]>()
  let before: { mention: Mention; group: Group } | undefined
  for (const mention of mentions) {
    const form = formsOfName(mention.exact, mention.entityType)
    const known = findGroup(form, mention, index)
    const explained = before !== undefined && isExplainedBy(mention, before.mention) ? before.group : undefined
    const group = known ?? explained ?? { mentions: [], forms: new Map(), fullest: form }
    if (group.mentions.length === 0) groups.push(group)
    add(group, mention, form, index)
    before = { mention, group }
  }
  const places = new Map(mentions.map((mention, at) => [mention, at]))
  const joined = joinScripts(groups)
  for (const group of joined) group.mentions.sort((one, other) => places.get(one)! - places.get(other)!)
  return joined.map(toMentionGroup)
}

function add(group: Group, mention: Mention, form: NameForm, index: Map<string, Group[]>): void {
  group.mentions.push(mention)
  if (!group.forms.has(mention.exact)) group.forms.set(mention.exact, form)
  if (isFuller(form, group.fullest)) group.fullest = form
  for (const key of [...form.same, ...form.parts]) {
    const listed = index.get(key)
    if (listed === undefined) index.set(key, [group])
    else if (listed.at(-1) !== group) {
      const at = listed.indexOf(group)
      if (at >= 0) listed.splice(at, 1)
      listed.push(group)
      if (listed.length > mostNamesakes) listed.shift()
    }
  }
}

/** Groups remembered under one part of a name. */
const mostNamesakes = 8

const isFuller = (form: NameForm, than: NameForm): boolean =>
  form.words.length > than.words.length || (form.words.length === than.words.length && form.length > than.length)

/** The group that has this very name, else the last one of whose name this is a part, or that is a part of this. */
function findGroup(form: NameForm, mention: Mention, index: ReadonlyMap<string, readonly Group[]>): Group | undefined {
  for (const key of form.same) {
    const same = index.get(key)?.findLast(group => isOneKind(group, mention) || group.forms.has(mention.exact))
    if (same !== undefined) return same
  }
  if (mention.entityType !== 'person' && mention.confidence >= unsure) return undefined
  for (const key of form.parts) {
    const whole = index.get(key)?.findLast(group => isOneKind(group, mention) && isPartOf(group.fullest, form))
    if (whole !== undefined) return whole
  }
  return undefined
}

/** Below this a finder is not certain of the type. */
const unsure = 0.6

const isOneKind = (group: Group, mention: Mention): boolean =>
  group.mentions[0]!.entityType === mention.entityType ||
  mention.confidence < unsure ||
  group.mentions.some(one => one.entityType === mention.entityType || one.confidence < unsure)

/** Whether the words of the shorter name open or end the longer one. */
function isPartOf(one: NameForm, other: NameForm): boolean {
  const [short, long] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words]
  const offset = long.length - short.length
  return short.every((word, at) => word === long[at]) || short.every((word, at) => word === long[at + offset])
}

/** In brackets right after the name: "Safe Harbour (SH)", «دار السلام (Dar)». */
function isExplainedBy(mention: Mention, before: Mention): boolean {
  const gap = mention.start - before.end
  return (
    mention.segmentId === before.segmentId &&
    gap >= 1 &&
    gap <= 3 &&
    (isAcronymOf(mention.exact, before.exact) ||
      isAcronymOf(before.exact, mention.exact) ||
      isSaidAgain(mention, before))
  )
}

const isSaidAgain = (one: Mention, other: Mention): boolean =>
  isArabic(one.exact) !== isArabic(other.exact) && matchAcross(one.exact, other.exact) >= sameName

const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name)
const matchAcross = (one: string, other: string): number =>
  isArabic(one) ? matchNames(one, other, sameName) : matchNames(other, one, sameName)

/** Joins a group in Latin letters with one in Arabic letters on the same side that sounds alike, or is its alias. */
function joinScripts(groups: readonly Group[]): readonly Group[] {
  const inArabic = groups.filter(group => isArabic(group.fullest.written))
  const inLatin = groups.filter(group => !isArabic(group.fullest.written))
  if (inArabic.length * inLatin.length > mostComparisons) return groups
  const gone = new Set<Group>()
  for (const latin of inLatin) {
    const twin = inArabic.find(
      group =>
        !gone.has(group) &&
        isOneKind(group, latin.mentions[0]!) &&
        matchNames(group.fullest.written, latin.fullest.written, sameName) >= 0.92,
    )
    if (twin === undefined) continue
    gone.add(twin)
    latin.mentions.push(...twin.mentions)
    for (const [written, form] of twin.forms) latin.forms.set(written, form)
  }
  return groups.filter(group => !gone.has(group))
}

/** More names than an article has are not compared one by one. */
const mostComparisons = 10_000

function toMentionGroup({ mentions, forms, fullest }: Group): MentionGroup {
  const entityType = typeByVote(mentions)
  const written = [...forms.values()].sort((one, other) => other.words.length - one.words.length)
  return {
    key: `${entityType} ${fullest.words.join(' ')}`,
    entityType,
    name: fullest.written,
    forms: [fullest.written, ...written.map(form => form.written).filter(name => name !== fullest.written)],
    mentions,
  }
}

function typeByVote(mentions: readonly Mention[]): EntityType {
  const votes = new Map<EntityType, number>()
  for (const { entityType, confidence } of mentions) votes.set(entityType, (votes.get(entityType) ?? 0) + confidence)
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]
}
