// Sentences worth checking as claims, each with its counterpart, who says it, and who is said not to have commented.

import type { PerSide, Side } from '../../model/records.ts'
import type { SuggestedTarget, Suggestion } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import type { AttributedSide } from './attributed-side.ts'
import type { Bitext } from './bitext.ts'
import { chainOfSources } from './chain-of-sources.ts'
import type { Citations } from './read-citations.ts'
import { scoreClaim } from './score-claim.ts'

type SuggestedClaim = Suggestion & { readonly kind: 'claim' }

/** Below it a sentence is not proposed. */
const threshold = 0.5
/** Sentences after a claim in which its parties may be said to be silent. */
const reach = 2

/** Claims in the order of the original side; `confidence` ranks them. Linear in the length of the article. */
export function suggestClaims(bitext: Bitext, citations: Citations): readonly SuggestedClaim[] {
  const { read } = citations
  const places = perSide(side => new Map(read[side].units.map(({ segmentId }, index) => [segmentId, index])))
  const firsts = perSide(side => firstPlaced(read[side]))
  const seen = new Map<string, number>()
  return bitext.pairs.flatMap((pair): SuggestedClaim[] => {
    const at = perSide(side => pair[side].flatMap(id => places[side].get(id) ?? []))
    const best = bestOf(bitext, { read, at, firsts })
    if (!best || best.score < threshold) return []
    const units = perSide(side => at[side].map(index => read[side].units[index]!))
    const exact = read[best.side].units[best.index]!.text
    const times = (seen.get(exact) ?? 0) + 1
    seen.set(exact, times)
    const chains = sides
      .flatMap(side => at[side].map(index => ({ side, index })))
      .map(place => ({
        place,
        chain: chainOfSources(read[place.side], rangeOf(firsts[place.side], place.index), citations),
      }))
    const own = chains.find(({ place }) => place.side === best.side && place.index === best.index)!.chain
    return [
      {
        kind: 'claim',
        key: `claim ${exact}${times > 1 ? ` ${times}` : ''}`,
        confidence: best.score,
        reasons: best.reasons,
        targets: sides.flatMap(side => toTarget(side, units[side])),
        wording: perSide(side => units[side].map(({ text }) => text).join(' ')),
        attribution: chains.reduce((longest, { chain }) => (chain.length > longest.length ? chain : longest), own),
        withoutComment: silentAfter(citations, { at, firsts, side: best.side }),
        related: [],
      },
    ]
  })
}

const perSide = <T>(of: (side: Side) => T): PerSide<T> => ({ original: of('original'), rendering: of('rendering') })

interface Placed {
  /** Indexes of the sentences of a pair. */
  readonly at: PerSide<readonly number[]>
  /** For each sentence its first attribution. */
  readonly firsts: PerSide<readonly number[]>
}

/** For each sentence the index of its first attribution, and at last their number. */
function firstPlaced({ units, placed }: AttributedSide): readonly number[] {
  let next = 0
  const firsts = units.map((_, sentence) => {
    while (next < placed.length && placed[next]!.sentence < sentence) next++
    return next
  })
  return [...firsts, placed.length]
}

const rangeOf = (firsts: readonly number[], sentence: number, last = sentence): readonly [number, number] => [
  firsts[sentence]!,
  firsts[Math.min(last + 1, firsts.length - 1)]!,
]

function bestOf(bitext: Bitext, { read, at, firsts }: Placed & { readonly read: PerSide<AttributedSide> }) {
  const scored = sides.flatMap(side =>
    at[side].map(index => {
      const { units, placed } = read[side]
      const found = placed.slice(...rangeOf(firsts[side], index)).map(one => one.found)
      return { side, index, ...scoreClaim(units[index]!.text, bitext.sides[side].language, found) }
    }),
  )
  return scored.toSorted((a, b) => b.score - a.score)[0]
}

const toTarget = (side: Side, units: AttributedSide['units']): SuggestedTarget[] =>
  units.length === 0
    ? []
    : [{ side, spans: units.map(({ segmentId, text }) => ({ segmentId, start: 0, end: text.length, exact: text })) }]

/** Each party once, by its name on the side of the claim, else by the other one. */
function silentAfter(
  { read, sourceAt }: Citations,
  { at, firsts, side: named }: Placed & { readonly side: Side },
): readonly string[] {
  const silent = new Map<string, string>()
  for (const side of [named, ...sides.filter(other => other !== named)]) {
    const sentence = at[side][0]
    if (sentence === undefined) continue
    const { placed, sources } = read[side]
    const [from, to] = rangeOf(firsts[side], sentence, at[side].at(-1)! + reach)
    for (let index = from; index < to; index++) {
      const { found, inheritedFrom } = placed[index]!
      if (found.form !== 'reply' || found.content) continue
      for (const words of sources[inheritedFrom ?? index]!) {
        const { sourceKey, names } = sourceAt(words)
        if (!silent.has(sourceKey)) silent.set(sourceKey, side === named ? words.exact : names[named] || words.exact)
      }
    }
  }
  return [...silent.values()]
}
