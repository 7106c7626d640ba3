// One side of the article with its attributions, as the suggesters of sources and claims read it.

import { foldArabic } from '../../text/fold.ts'
import type { TextRange } from '../../text/text-range.ts'
import { attributeSentences, type PlacedAttribution } from './attribute-sentences.ts'
import type { SideText, TextUnit } from './bitext.ts'

export interface SourceWords extends TextRange {
  readonly unit: TextUnit
  readonly exact: string
  readonly sourceKey: string
}

export interface AttributedSide {
  readonly units: readonly TextUnit[]
  readonly placed: readonly PlacedAttribution[]
  /** Who says the attribution at an index, himself or by inheritance; null when nobody is named. */
  sourceOf(index: number): SourceWords | null
}

/** Linear in the length of the side. */
export function attributeSide({ units, language }: SideText): AttributedSide {
  const placed = attributeSentences(units, language)
  const sourceOf = (index: number): SourceWords | null => {
    const { found, sentence, inheritedFrom } = placed[index]!
    if (inheritedFrom !== null) return sourceOf(inheritedFrom)
    if (!found.source || found.naming === 'inherited') return null
    const unit = units[sentence]!
    const range = headOf(unit.text, found.source)
    const exact = unit.text.slice(range.start, range.end)
    return { ...range, unit, exact, sourceKey: `source ${foldArabic(exact, 'loose')}` }
  }
  return { units, placed, sourceOf }
}

/** "Reports from Core Memory" is from Core Memory, and an apposition is no part of a name. */
function headOf(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end)
  const lead =
    /^(?:reports? (?:from|in|by)|تقارير (?:من|في)) (?=\p{Lu}|\p{Script=Arabic})/iu.exec(words)?.[0].length ?? 0
  const comma = words.search(/[,،(]/)
  return { start: start + lead, end: comma > lead ? start + words.slice(0, comma).trimEnd().length : end }
}
