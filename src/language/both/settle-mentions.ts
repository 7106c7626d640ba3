// What the whole side knows of its names: the first mention says what a name names, a surname follows its full name, an
// unsure word is a name where another place proves it.

import type { EntityType, Side } from '../../model/records.ts'
import type { Reason } from '../../model/suggestion.ts'
import type { TextRange } from '../../text/text-range.ts'
import type { KnownName, SideText, TextUnit } from './bitext.ts'
import type { Mention } from './mention.ts'
import { believed, type NameCandidate } from './name-candidate.ts'
import { type NameEntry, type NameIndex, toNameIndex } from './name-index.ts'

/** A name that is proven elsewhere, found again. */
export interface FoundAgain extends TextRange {
  readonly entry: NameEntry
}

/** What differs from language to language. */
export interface NameReader {
  readonly candidatesOf: (text: string) => readonly NameCandidate[]
  /** The words of a name as they are compared. */
  readonly wordsOf: (name: string) => readonly string[]
  /** What a name is called after its first mention: the surname, the firm without "Inc". */
  readonly shortForms: (words: readonly string[], entityType: EntityType) => readonly (readonly string[])[]
  readonly findAgain: (text: string, index: NameIndex) => readonly FoundAgain[]
  /** Whether two names with these characters between them stand in a list. */
  readonly isListing: (between: string) => boolean
}

/** From here on a candidate proves its name for the whole side. */
const proving = 0.6

/** In the order of the side, none over another. Linear. */
export function settleMentions(side: SideText, known: readonly KnownName[], reader: NameReader): readonly Mention[] {
  const readings = side.units.map(unit => ({ unit, candidates: reader.candidatesOf(unit.text) }))
  const index = toNameIndex(provenNames(readings, known, reader))
  return readings.flatMap(({ unit, candidates }) => {
    const again = reader.findAgain(unit.text, index)
    const byStart = new Map(again.map(one => [one.start, one]))
    const chosen = withoutOverlap([
      ...candidates.map(one => settle(one, byStart.get(one.start))),
      ...again.map(toCandidate),
    ])
    return withLists(unit.text, chosen, reader)
      .filter(({ strength }) => strength >= believed)
      .map(candidate => toMention(unit, candidate))
  })
}

interface Reading {
  readonly unit: TextUnit
  readonly candidates: readonly NameCandidate[]
}

/** The names that some place proves, the surest reading of each, with their short forms. */
function provenNames(readings: readonly Reading[], known: readonly KnownName[], reader: NameReader): NameEntry[] {
  const proven = new Map<string, NameEntry>()
  const add = (entry: NameEntry) => {
    const key = entry.words.join(' ')
    const before = proven.get(key)
    if (entry.words.length > 0 && (!before || before.strength < entry.strength)) proven.set(key, entry)
  }
  for (const { entityType, names, aliases } of known)
    for (const name of [...(Object.keys(names) as Side[]).map(side => names[side]), ...aliases])
      add({ words: reader.wordsOf(name), entityType, strength: 1, rule: 'entity.known' })
  for (const { unit, candidates } of readings)
    for (const { start, end, entityType, strength, reason } of candidates) {
      if (strength < proving || reason.rule === sport) continue
      const words = reader.wordsOf(unit.text.slice(start, end))
      add({ words, entityType, strength, rule: 'entity.repeated' })
      for (const short of reader.shortForms(words, entityType))
        add({
          words: short,
          entityType,
          strength: entityType === 'person' ? strength : strength - 0.1,
          rule: 'entity.repeated',
        })
    }
  return [...proven.values()]
}

/** A city for its club: said of one mention. */
const sport = 'entity.sport'

/** What a place found by itself, or what the surer proof of the same words elsewhere says. */
function settle(candidate: NameCandidate, again: FoundAgain | undefined): NameCandidate {
  const isSame = again !== undefined && again.end === candidate.end
  // Where sport is spoken of the city is its club, here and not elsewhere.
  if (candidate.reason.rule === sport) return candidate
  return isSame && again.entry.strength > candidate.strength ? toCandidate(again) : candidate
}

const toCandidate = ({ start, end, entry }: FoundAgain): NameCandidate => ({
  start,
  end,
  entityType: entry.entityType,
  strength: entry.strength,
  reason: { rule: entry.rule, words: [entry.words.join(' ')] },
})

/** Of what overlaps the longest that is believed; of equals the surest. */
function withoutOverlap(candidates: readonly NameCandidate[]): NameCandidate[] {
  const chosen: NameCandidate[] = []
  for (const one of candidates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = chosen.at(-1)
    if (!last || one.start >= last.end) chosen.push(one)
    else if (rank(one, last) > 0) chosen[chosen.length - 1] = one
  }
  return chosen
}

const tier = ({ strength }: NameCandidate): number => Number(strength >= believed) + Number(strength >= proving)

const rank = (one: NameCandidate, other: NameCandidate): number =>
  tier(one) - tier(other) || one.end - one.start - (other.end - other.start) || one.strength - other.strength

/** Names in a list are mostly names of one kind: an unsure one takes over what its neighbour is. */
function withLists(text: string, candidates: readonly NameCandidate[], reader: NameReader): readonly NameCandidate[] {
  const settled = [...candidates]
  const adopt = (at: number, from: number) => {
    const one = settled[at]!
    const other = settled[from]
    if (!other || one.strength >= unsure || other.strength < sure) return
    const isOpen = /\.(?:shape|verb|latin|preposition)$/.test(one.reason.rule)
    // Arabic writes people in its own letters.
    const isPersonInLatin = one.reason.rule === 'entity.latin' && other.entityType === 'person'
    if ((!isOpen || isPersonInLatin) && one.entityType !== other.entityType) return
    const between = at < from ? text.slice(one.end, other.start) : text.slice(other.end, one.start)
    if (!reader.isListing(between)) return
    // A comma alone may also stand before an apposition: DTEK, Ukraine's largest firm.
    const beyond = settled[from + from - at]
    if (/^[,،] ?$/.test(between) && !(beyond && reader.isListing(textBetween(text, other, beyond)))) return
    const reason: Reason = { rule: 'entity.list', words: [text.slice(other.start, other.end)] }
    settled[at] = { ...one, entityType: other.entityType, strength: listed, reason }
  }
  for (let at = 1; at < settled.length; at++) adopt(at, at - 1)
  for (let at = settled.length - 2; at >= 0; at--) adopt(at, at + 1)
  return settled
}

const textBetween = (text: string, one: NameCandidate, other: NameCandidate): string =>
  one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start)

const unsure = 0.69
const sure = 0.7
const listed = 0.72

const toMention = (
  { segmentId, text }: TextUnit,
  { start, end, entityType, strength, reason }: NameCandidate,
): Mention => ({
  segmentId,
  start,
  end,
  exact: text.slice(start, end),
  entityType,
  confidence: strength,
  reasons: [reason],
})
