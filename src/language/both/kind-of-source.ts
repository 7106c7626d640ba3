// What kind of source is cited, when the names in its words are known.

import type { EntityType, SourceKind } from '../../model/records.ts'
import type { TextRange } from '../../text/text-range.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { namingOf } from './judge-source.ts'
import type { Mention } from './mention.ts'

interface Cited {
  readonly exact: string
  readonly range: TextRange
  readonly found: FoundAttribution
  /** The names that lie in its words or reach into them. */
  readonly inside: readonly Mention[]
}

/** One of several, or somebody only pointed at. */
const unnamed =
  /^(?:(?:one|two|three|four|five|several|many|some|another|this|these|that|those|an?) |(?:هذا|هذه|هؤلاء|ذلك|تلك|أحد|إحدى|بعض|عدد|اثنان|اثنين|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|عدة) )/iu

/**
 * An organization, an outlet or a country that speaks is no person, and whoever is only called by what he does is
 * anonymous. The mention is the name that ends or opens the words, when it is what the source is called by.
 */
export function kindOfSource({ exact, range, found, inside }: Cited): {
  sourceKind: SourceKind
  mention: Mention | null
} {
  const person = inside.find(({ entityType }) => entityType === 'person')
  const whole = inside.find(({ start, end }) => start === range.start && end === range.end)
  const isOwn = found.source?.start === range.start && found.source.end === range.end
  const naming = isOwn || found.naming === 'named_outlet' ? found.naming : namingOf(exact, person !== undefined)
  if (naming === 'document') return { sourceKind: 'document', mention: null }
  if (naming === 'named_outlet' && whole?.entityType !== 'person')
    return { sourceKind: 'outlet', mention: whole ?? inside.at(-1) ?? null }
  if (whole) return { sourceKind: kinds[whole.entityType], mention: whole }
  if (person && !/^(?:anonymous|collective)/.test(naming)) return { sourceKind: 'person', mention: person }
  if (unnamed.test(exact) || /^(?:anonymous|collective|role|none|inherited)/.test(naming))
    return { sourceKind: 'anonymous', mention: null }
  const [head] = inside
  if (head && (head.start === range.start || naming === 'named_organisation'))
    return { sourceKind: 'organization', mention: head }
  return { sourceKind: naming === 'named_organisation' ? 'organization' : 'person', mention: null }
}

const kinds: Readonly<Record<EntityType, SourceKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'organization',
  product: 'organization',
  event: 'organization',
}
