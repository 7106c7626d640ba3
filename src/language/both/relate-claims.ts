// Which claims of one article say the same again, and which contradict each other. Few rules, and only sure ones.

import type { PerSide } from '../../model/records.ts'
import type { SuggestedRelation, Suggestion } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import type { Bitext } from './bitext.ts'
import { type ClaimContents, readClaimContents } from './claim-contents.ts'
import { isSameNumber } from './compare-numbers.ts'
import { groupMentions } from './group-mentions.ts'
import type { Mention } from './mention.ts'

type Claim = Suggestion & { readonly kind: 'claim' }

/** Claims after each one that it is compared with. */
const reach = 60
/** Claims between an accusation and "he denied it". */
const near = 3
/** Shares of common words: the same said again, and as much as figures and names need besides. */
const alike = 0.6
const akin = 0.2

interface Face extends ClaimContents {
  /** The folded names in it; those of whoever says it are left out of `others`. */
  readonly names: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

interface Compared {
  readonly claim: Claim
  readonly faces: Partial<PerSide<Face>>
  /** Who says it, the innermost last. */
  readonly saidBy: readonly string[]
}

/** The same claims with their relations, each told on both of the two. Linear in a long article. */
export function relateClaims(
  claims: readonly Claim[],
  { sides: texts }: Bitext,
  mentions: PerSide<readonly Mention[]>,
): readonly Claim[] {
  if (claims.length < 2) return claims
  const names = { original: namesIn(mentions.original), rendering: namesIn(mentions.rendering) }
  const compared = claims.map((claim): Compared => {
    const faces = sides.flatMap(side => {
      const target = claim.targets.find(one => one.side === side)
      if (!target) return []
      const inside = new Map(target.spans.flatMap(span => [...(names[side].get(span.segmentId) ?? [])]))
      const speakers = new Set(claim.attribution.map(one => one.names[side]))
      const others = [...inside].filter(([, forms]) => !forms.some(form => speakers.has(form))).map(([key]) => key)
      const face: Face = {
        ...readClaimContents(claim.wording[side], texts[side].language),
        names: new Set(inside.keys()),
        others: new Set(others),
      }
      return [[side, face] as const]
    })
    return { claim, faces: Object.fromEntries(faces), saidBy: claim.attribution.map(({ sourceKey }) => sourceKey) }
  })
  const related = new Map<Claim, SuggestedRelation[]>(claims.map(claim => [claim, []]))
  compared.forEach((one, index) => {
    for (const [step, other] of compared.slice(index + 1, index + 1 + reach).entries()) {
      const relation =
        isDenied(one, other, step) || isDenied(other, one, reach) ? 'contradicts' : relationOf(one, other)
      if (!relation) continue
      related.get(one.claim)!.push({ key: other.claim.key, relation })
      related.get(other.claim)!.push({ key: one.claim.key, relation })
    }
  })
  return claims.map(claim => ({ ...claim, related: related.get(claim)! }))
}

/** By segment the names of persons, organizations and products that it holds: their group and its spellings. */
function namesIn(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Map<string, readonly string[]>>()
  for (const { key, forms, entityType, mentions: all } of groupMentions(mentions))
    for (const { segmentId } of entityType === 'place' ? [] : all)
      found.set(segmentId, (found.get(segmentId) ?? new Map<string, readonly string[]>()).set(key, forms))
  return found
}

function relationOf(one: Compared, other: Compared): SuggestedRelation['relation'] | null {
  const areOthers = areSaidByOthers(one.saidBy, other.saidBy)
  for (const side of sides) {
    const [left, right] = [one.faces[side], other.faces[side]]
    if (!left || !right) continue
    if (areOthers && (tellDepartureApart(left, right) || haveOtherFigures(left, right))) return 'contradicts'
    if (isRepeated(left, right)) return 'repeats'
  }
  return null
}

/**
 * One says what the other denies: half of the words of the denial and two at least, or, within a few claims before it, an
 * accusation of the one who denies "the accusations". `step`: claims between them, when the denial comes after.
 */
function isDenied(one: Compared, denial: Compared, step: number): boolean {
  if (one.saidBy.length > 0 && one.saidBy.at(-1) === denial.saidBy.at(-1)) return false
  return sides.some(side => {
    const [said, face] = [one.faces[side], denial.faces[side]]
    if (!said || !face?.denied || said.denied) return false
    const { words, isGeneral } = face.denied
    if (isGeneral) return step < near && isAccusation(one) && shares(said.names, face.names)
    const common = [...words].filter(word => said.telling.has(word)).length
    return common >= 2 && common * 2 >= words.size
  })
}

const isAccusation = ({ claim }: Compared): boolean =>
  claim.reasons.some(({ rule }) => rule === 'claim.allegation' || rule === 'claim.wrongdoing')

/** Both have a source, and not the same one last. */
const areSaidByOthers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && one.at(-1) !== other.at(-1) && one[0] !== other[0]

/** Of one person it is told that he was dismissed, and that he left by his own will, which he may say himself. */
const tellDepartureApart = (one: Face, other: Face): boolean => isToldApart(one, other) || isToldApart(other, one)

const isToldApart = (forced: Face, own: Face): boolean =>
  forced.isForced && !forced.isOwnWill && own.isOwnWill && shares(forced.others, own.names, 'person ')

/** One figure each, of one measure of one thing at one time, and they differ. */
function haveOtherFigures(one: Face, other: Face): boolean {
  const [left, right] = [one.figures[0], other.figures[0]]
  if (!left || !right || one.figures.length > 1 || other.figures.length > 1) return false
  if (![...one.measured].some(row => other.measured.has(row)) || !shares(one.others, other.others)) return false
  if (left.kind !== right.kind || left.currency !== right.currency || left.unit !== right.unit) return false
  const isOneTime = one.dates.length === 0 || other.dates.length === 0 || one.dates.join() === other.dates.join()
  return isOneTime && !isSameNumber(left, right)
}

function isRepeated(one: Face, other: Face): boolean {
  const areSame =
    one.figures.length === other.figures.length &&
    one.figures.every(figure => other.figures.some(twin => isSameNumber(figure, twin)))
  if (!areSame) return false
  const common = [...one.words].filter(word => other.words.has(word)).length
  const share = common / Math.max(1, one.words.size + other.words.size - common)
  if (common >= 4 && share >= alike) return true
  const haveSameNames = one.names.size > 0 && one.names.size === other.names.size && shareAll(one.names, other.names)
  return haveSameNames && one.figures.length > 0 && share >= akin
}

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>, kind = ''): boolean =>
  [...one].some(name => name.startsWith(kind) && other.has(name))
const shareAll = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every(name => other.has(name))
