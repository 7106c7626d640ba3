// How likely two groups of names, one of either side, are the same entity by their names alone.

import type { Reason } from '../../model/suggestion.ts'
import type { KnownName } from './bitext.ts'
import { formsOfName } from './forms-of-name.ts'
import type { MentionGroup } from './group-mentions.ts'
import { isShortName, matchNames } from './match-names.ts'
import { areAliases, foldName } from './name-aliases.ts'

export interface GroupLikeness {
  /** 0 to 1; by the ear 0 where it would be under `resembling`. */
  readonly likeness: number
  readonly reason: Reason
  /** The name is too short to be trusted unless both stand in segments that say the same. */
  readonly needsCompany: boolean
}

/** Spellings of a group that are compared. */
const mostForms = 4
/** Names that are less alike by the ear are other names. */
export const resembling = 0.65

export function likenessOfGroups(
  original: MentionGroup,
  rendering: MentionGroup,
  taught: ReadonlyMap<string, KnownName>,
): GroupLikeness {
  let best: GroupLikeness = { likeness: 0, reason: { rule: 'entity.sounds', words: [] }, needsCompany: false }
  for (const one of original.forms.slice(0, mostForms))
    for (const other of rendering.forms.slice(0, mostForms)) {
      const found = likenessOfNames(one, other, taught)
      if (found.likeness > best.likeness) best = found
      if (best.likeness === 1) return best
    }
  return best.likeness < resembling && original.entityType === 'person' && rendering.entityType === 'person'
    ? bySurname(original, rendering, best)
    : best
}

function likenessOfNames(one: string, other: string, taught: ReadonlyMap<string, KnownName>): GroupLikeness {
  const words = [one, other]
  const known = taught.size > 0 ? taught.get(foldName(one)) : undefined
  if (known !== undefined && taught.get(foldName(other)) === known)
    return { likeness: 1, reason: { rule: 'entity.known', words }, needsCompany: false }
  if (areAliases(one, other)) return { likeness: 0.99, reason: { rule: 'entity.alias', words }, needsCompany: false }
  if (isArabic(one) !== isArabic(other)) {
    const [arabic, latin] = isArabic(one) ? [one, other] : [other, one]
    const likeness = Math.min(0.98, matchNames(arabic, latin, resembling))
    return { likeness, reason: { rule: 'entity.sounds', words }, needsCompany: isShortName(latin) }
  }
  const isSame = formsOfName(one, 'organization').words.join('') === formsOfName(other, 'organization').words.join('')
  return { likeness: isSame ? 0.98 : 0, reason: { rule: 'entity.equal', words }, needsCompany: false }
}

/** The surname alone on one side, the full name alone on the other. */
function bySurname(original: MentionGroup, rendering: MentionGroup, best: GroupLikeness): GroupLikeness {
  const one = original.name.split(/\s+/)
  const other = rendering.name.split(/\s+/)
  if (one.length === other.length || (one.length > 1 && other.length > 1)) return best
  const [last, surname] = [one.at(-1)!, other.at(-1)!]
  const found = likenessOfNames(last, surname, new Map())
  return found.likeness > best.likeness ? { ...found, likeness: found.likeness - 0.05, needsCompany: true } : best
}

const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name)
