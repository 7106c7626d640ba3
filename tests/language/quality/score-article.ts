// How good the suggestions are on a whole article in two languages, as the command line reads it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bitextOfTexts } from '../../../src/cli/bitext-of-texts.ts'
import { suggest } from '../../../src/language/both/suggest.ts'
import type { PerSide, Side } from '../../../src/model/records.ts'
import { type ArticleTruth, mentionsIn } from './article-truth.ts'
import type { FoundMention, Placed } from './placed-suggestion.ts'
import { claimFigures } from './rate-claim.ts'
import { groupedShare } from './rate-groups.ts'
import { numberFigures } from './rate-numbers.ts'
import type { Score } from './score.ts'
import { spanScore } from './span-score.ts'

const languages = { original: 'ar', rendering: 'en' } as const

/** Reads `<article>.ar.txt` and `<article>.en.txt` in `folder`. Throws where they are not the article of the truth. */
export function scoreArticle(folder: string, truth: ArticleTruth): Score[] {
  const read = (side: Side) => readFileSync(join(folder, `${truth.article}.${languages[side]}.txt`), 'utf8')
  const texts = { original: read('original'), rendering: read('rendering') }
  const { bitext, starts } = bitextOfTexts(texts.original, texts.rendering, truth.publishedOn)
  const placed = suggest(bitext).map(suggestion => ({
    suggestion,
    places: suggestion.targets.map(({ side, spans }) => {
      const [first, last] = [spans[0]!, spans.at(-1)!]
      return {
        side,
        start: starts.get(first.segmentId)! + first.start,
        end: starts.get(last.segmentId)! + last.end,
      }
    }),
  }))
  return rateArticle(texts, placed, truth)
}

/** The figures of suggestions that somebody made for the texts. */
export function rateArticle(texts: PerSide<string>, placed: readonly Placed[], truth: ArticleTruth): Score[] {
  const on = `article ${truth.article}`
  const mentions = {
    original: mentionsIn(texts.original, truth.names, 'original'),
    rendering: mentionsIn(texts.rendering, truth.names, 'rendering'),
  }
  const found = {
    original: entitiesOn('original', placed),
    rendering: entitiesOn('rendering', placed),
  }
  const spans = (['original', 'rendering'] as const).flatMap(side => {
    const rated = spanScore([mentions[side]], [found[side]])
    const of = `${on}, ${languages[side]}`
    return [
      { on: of, figure: 'entity span and type: precision', value: rated.precision, cases: rated.found, goal: 0.95 },
      { on: of, figure: 'entity span and type: recall', value: rated.recall, cases: rated.gold, goal: 0.95 },
    ]
  })
  return [
    ...spans,
    {
      on,
      figure: 'Arabic mentions grouped with their English entity',
      value: groupedShare(mentions, found),
      cases: mentions.original.length,
      goal: 0.95,
    },
    ...numberFigures(texts, placed, truth.numbers).map(figure => ({ on, ...figure })),
    ...claimFigures(placed, truth).map(figure => ({ on, ...figure })),
  ]
}

function entitiesOn(side: Side, placed: readonly Placed[]): readonly FoundMention[] {
  return placed.flatMap(({ suggestion, places }) =>
    suggestion.kind === 'entity'
      ? places
          .filter(place => place.side === side)
          .map(({ start, end }) => ({
            start,
            end,
            entityType: suggestion.entityType,
            entityKey: suggestion.entityKey,
          }))
      : [],
  )
}
