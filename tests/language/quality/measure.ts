// All figures of the language engine as one table.

import { talentWar } from './article-truth-table.ts'
import { realFinders } from './real-finders.ts'
import type { Score } from './score.ts'
import { scoreArticle } from './score-article.ts'
import { scoreAttribution } from './score-attribution.ts'
import { scoreCases } from './score-cases.ts'
import { scoreEntities } from './score-entities.ts'
import { scoreNames } from './score-names.ts'
import { scoreNumbers } from './score-numbers.ts'
import { scoreProjection } from './score-projection.ts'

export interface Measurement {
  readonly part: 'tuning' | 'test'
  /** A folder of labelled cases of others: `numbers`, `names`, `attribution`, `entities`; none: only our own are measured. */
  readonly evaluation?: string
  /** A folder with the article whose truth is known: `talent-war.ar.txt` and `talent-war.en.txt`. */
  readonly articles?: string
}

/** A table in Markdown, a line a figure. Throws where the folder does not hold what it should. */
export function measure({ part, evaluation, articles }: Measurement): string {
  const within = (name: string) => `${evaluation}/${name}`
  const scores: readonly Score[] = [
    ...scoreCases(part, realFinders),
    ...scoreProjection(),
    ...(evaluation === undefined
      ? []
      : [
          ...scoreNumbers(within('numbers')),
          ...scoreNames(within('names')),
          ...scoreAttribution(within('attribution')),
          ...scoreEntities(within('entities')),
        ]),
    ...(articles === undefined ? [] : scoreArticle(articles, talentWar)),
  ]
  return [
    '| on | figure | value | goal | reached | cases |',
    '|---|---|---:|---:|---|---:|',
    ...scores.map(lineOf),
  ].join('\n')
}

function lineOf({ on, figure, value, goal, cases }: Score): string {
  const reached = goal === undefined ? '' : value >= goal ? 'yes' : 'no'
  return `| ${on} | ${figure} | ${value.toFixed(3)} | ${goal ?? ''} | ${reached} | ${cases.toLocaleString('en')} |`
}
