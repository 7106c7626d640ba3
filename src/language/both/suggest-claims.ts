// Sentences worth checking as claims, each with its counterpart, who says it, and who is said not to have commented.

import type { PerSide, Side } from '../../model/records.ts'
import type { SuggestedAttribution, SuggestedTarget, Suggestion } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import { type AttributedSide, attributeSide } from './attributed-side.ts'
import type { Bitext } from './bitext.ts'
import { partiesIn } from './parties-in.ts'
import { scoreClaim } from './score-claim.ts'

/** Below it a sentence is not proposed. */
const threshold = 0.5
/** Sentences after a claim in which its parties may be said to be silent. */
const reach = 2

/** Claims in the order of the original side; `confidence` ranks them. Linear in the length of the article. */
export function suggestClaims(bitext: Bitext): readonly Suggestion[] {
  const read: PerSide<AttributedSide> = {
    original: attributeSide(bitext.sides.original),
    rendering: attributeSide(bitext.sides.rendering),
  }
  const places = Object.fromEntries(
    sides.map(side => [side, new Map(read[side].units.map(({ segmentId }, index) => [segmentId, index]))]),
  ) as unknown as PerSide<Map<string, number>>
  return bitext.pairs.flatMap(pair => {
    const at = (side: Side) => pair[side].flatMap(id => places[side].get(id) ?? [])
    const scored = sides.flatMap(side =>
      at(side).map(index => ({
        side,
        index,
        ...scoreClaim(read[side].units[index]!.text, bitext.sides[side].language),
      })),
    )
    const best = scored.toSorted((a, b) => b.score - a.score)[0]
    if (!best || best.score < threshold) return []
    const targets = sides.flatMap(side =>
      toTarget(
        side,
        at(side).map(index => read[side].units[index]!),
      ),
    )
    const text = (side: Side) =>
      at(side)
        .map(index => read[side].units[index]!.text)
        .join(' ')
    const { segmentId, text: exact } = read[best.side].units[best.index]!
    return [
      {
        kind: 'claim',
        key: `claim ${segmentId} ${exact}`,
        confidence: best.score,
        reasons: best.reasons,
        targets,
        wording: { original: text('original'), rendering: text('rendering') },
        attribution: chainOf(read[best.side], best.side, best.index),
        withoutComment: silentAfter(read[best.side], best.index, bitext.sides[best.side].language),
        related: [],
      },
    ]
  })
}

const toTarget = (side: Side, units: AttributedSide['units']): SuggestedTarget[] =>
  units.length === 0
    ? []
    : [{ side, spans: units.map(({ segmentId, text }) => ({ segmentId, start: 0, end: text.length, exact: text })) }]

/** Outermost first. */
function chainOf(side: AttributedSide, name: Side, sentence: number): SuggestedAttribution[] {
  return side.placed.flatMap(({ sentence: own, found }, index) => {
    const source = own === sentence && found.form === 'statement' ? side.sourceOf(index) : null
    if (!source) return []
    const cue = side.units[own]!.text.slice(found.cue.start, found.cue.end)
    const names = { original: '', rendering: '', [name]: source.exact }
    return [{ sourceKey: source.sourceKey, names, sourceKind: found.sourceKind, cue }]
  })
}

function silentAfter(side: AttributedSide, sentence: number, language: 'ar' | 'en'): string[] {
  return side.placed.flatMap(({ sentence: own, found }) => {
    if (own < sentence || own > sentence + reach || found.form !== 'reply' || found.content || !found.source) return []
    const { text } = side.units[own]!
    return partiesIn(text, found.source, language).map(({ start, end }) => text.slice(start, end))
  })
}
