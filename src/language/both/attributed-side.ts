// One side of the article with its attributions and the words of who is cited, as sources and claims are read from it.

import type { SourceKind } from '../../model/records.ts'
import type { TextRange } from '../../text/text-range.ts'
import { attributeSentences, type PlacedAttribution } from './attribute-sentences.ts'
import type { Language, SideText, TextUnit } from './bitext.ts'
import { kindOfSource } from './kind-of-source.ts'
import type { Mention } from './mention.ts'
import { partiesIn } from './parties-in.ts'

/** Who is cited at one place; UTF-16 in the text of the unit. */
export interface SourceWords extends TextRange {
  readonly unit: TextUnit
  readonly exact: string
  readonly sourceKind: SourceKind
  /** The name that is the whole of it or its head. */
  readonly mention: Mention | null
}

export interface AttributedSide {
  readonly units: readonly TextUnit[]
  readonly placed: readonly PlacedAttribution[]
  /** Who is named at the attribution of an index: mostly one, several that are silent, none when it is inherited. */
  readonly sources: readonly (readonly SourceWords[])[]
}

/** `mentions` are the names of the side. Linear in the length of the side. */
export function attributeSide({ units, language }: SideText, mentions: readonly Mention[]): AttributedSide {
  const named = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const listed = named.get(mention.segmentId)
    if (listed === undefined) named.set(mention.segmentId, [mention])
    else listed.push(mention)
  }
  const placed = attributeSentences(
    units.map(({ text, segmentId }) => ({ text, names: named.get(segmentId) ?? [] })),
    language,
  )
  const sources = placed.map(attribution => {
    const unit = units[attribution.sentence]!
    return rangesOf(unit.text, attribution, language).map(range => {
      const exact = unit.text.slice(range.start, range.end)
      const inside = mentionsIn(named.get(unit.segmentId) ?? [], range)
      return { ...range, unit, exact, ...kindOfSource({ exact, range, found: attribution.found, inside }) }
    })
  })
  return { units, placed, sources }
}

/** Only the silent are listed: "the Ministry of Health and Population said" is one source. */
function rangesOf(text: string, { found, inheritedFrom }: PlacedAttribution, language: Language): TextRange[] {
  if (inheritedFrom !== null || !found.source || found.naming === 'inherited') return []
  const parties = found.form === 'reply' && !found.content ? partiesIn(text, found.source, language) : []
  return parties.length > 1 ? [...parties] : [headOf(text, found.source)]
}

/** "Reports from Core Memory" is from Core Memory, and an apposition is no part of a name. */
function headOf(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end)
  const lead =
    /^(?:reports? (?:from|in|by)|تقارير (?:من|في)) (?=\p{Lu}|\p{Script=Arabic})/iu.exec(words)?.[0].length ?? 0
  const comma = words.search(/[,،(]/)
  return { start: start + lead, end: comma > lead ? start + words.slice(0, comma).trimEnd().length : end }
}

/** `mentions` are in their order and none overlap: the first one is looked for by halves. */
function mentionsIn(mentions: readonly Mention[], { start, end }: TextRange): readonly Mention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const after = mentions.slice(low, low + mostInside).findIndex(mention => mention.start >= end)
  return mentions.slice(low, low + (after < 0 ? mostInside : after))
}

/** Names in the words of one source that are looked at. */
const mostInside = 12
