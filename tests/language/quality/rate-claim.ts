// How well one claim of an article is understood: its rank, whom it comes from, who said nothing and who contradicts it.

import type { PerSide } from '../../../src/model/records.ts'
import type { Suggestion } from '../../../src/model/suggestion.ts'
import type { ArticleTruth } from './article-truth.ts'
import type { Placed } from './placed-suggestion.ts'
import type { Score } from './score.ts'

type Claim = Extract<Suggestion, { kind: 'claim' }>

const holds = ({ wording }: Claim, words: PerSide<string>): boolean =>
  wording.original.includes(words.original) && wording.rendering.includes(words.rendering)

/** Claims of the same confidence rank before the one in question; a claim that is missing ranks last. */
export function claimFigures(placed: readonly Placed[], { claim: truth, names }: ArticleTruth): Omit<Score, 'on'>[] {
  const claims = placed.flatMap(({ suggestion }) => (suggestion.kind === 'claim' ? [suggestion] : []))
  const claim = claims.find(one => holds(one, truth.words))
  const rank = claim ? claims.filter(({ confidence }) => confidence >= claim.confidence).length : claims.length + 1
  const entityOf = (form: string) =>
    names.find(({ original, rendering }) => Object.hasOwn({ ...original, ...rendering }, form))?.entity ?? form
  const chain = claim?.attribution.map(one => entityOf(one.names.rendering || one.names.original)) ?? []
  const silent = new Set(claim?.withoutComment.map(entityOf))
  const contradicting = claim?.related.filter(
    ({ key, relation }) =>
      relation === 'contradicts' && claims.some(other => other.key === key && holds(other, truth.contradictedBy)),
  )
  const figure = `the "${truth.words.rendering}" claim`
  const yes = (isSo: boolean) => Number(isSo)
  return [
    {
      figure: `${figure}: among the first three`,
      value: yes(claim !== undefined && rank <= 3),
      cases: claims.length,
      goal: 1,
    },
    { figure: `${figure}: rank among claims`, value: rank, cases: claims.length },
    {
      figure: `${figure}: chain of sources`,
      value: yes(chain.join() === truth.chain.join()),
      cases: truth.chain.length,
      goal: 1,
    },
    {
      figure: `${figure}: parties without comment`,
      value: yes(silent.size === truth.withoutComment.length && truth.withoutComment.every(one => silent.has(one))),
      cases: truth.withoutComment.length,
      goal: 1,
    },
    {
      figure: `${figure}: related to the contradicting account`,
      value: yes((contradicting?.length ?? 0) > 0),
      cases: 1,
    },
  ]
}
