// Words that keep each other's company in the aligned rows of an article, and so seem to render each other.

import type { Side } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'
import type { Bitext, Language } from './bitext.ts'
import { rememberByText } from './remember-by-text.ts'
import { unitsOf } from './units-of-row.ts'
import { stemOf } from './word-stem.ts'

/** Below it two stems meet by chance. */
const enough = 0.6

/**
 * How much a stem of `side` and one of the other keep each other's company, 0 to 1; 0 where they meet only once or only
 * at times. Linear in the bitext.
 */
export function companyOfWords(bitext: Bitext, side: Side): (from: string, to: string) => number {
  const [left, right] = [rowsOfStems(bitext, side), rowsOfStems(bitext, otherSide(side))]
  return (from, to) => {
    const [one, other] = [left.get(from), right.get(to)]
    if (one === undefined || other === undefined || one.size < 2 || other.size < 2) return 0
    let together = 0
    for (const row of one) if (other.has(row)) together++
    const share = (2 * together) / (one.size + other.size)
    return together > 1 && share >= enough ? share : 0
  }
}

function rowsOfStems(bitext: Bitext, side: Side): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  const read = stems[bitext.sides[side].language]
  for (const row of bitext.pairs.keys())
    for (const { text } of unitsOf(bitext, side, row))
      for (const stem of read(text)) found.set(stem, (found.get(stem) ?? new Set()).add(row))
  return found
}

const stemsIn = (language: Language) =>
  rememberByText(
    (text: string): readonly string[] =>
      text.match(/[\p{L}\p{M}\p{N}\u0640]+(?:['’]\p{L}+)?/gu)?.map(word => stemOf(word, language)) ?? [],
    400,
  )
const stems = { ar: stemsIn('ar'), en: stemsIn('en') }
