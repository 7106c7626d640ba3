// All tallies of a part of the labelled sentences in one language.

import type { Language } from '../../../src/language/both/bitext.ts'
import { readCases, type SentenceCase } from '../cases/read-cases.ts'
import type { CaseFinders } from './case-finders.ts'
import { isSameQuantity } from './is-same-quantity.ts'
import type { Tally } from './tally.ts'
import { tallyAttributions, type AttributionFigure } from './tally-attributions.ts'
import { isAt, tallySpans } from './tally-spans.ts'

export type CaseFigure =
  | 'entity span and type'
  | 'entity span'
  | 'number span'
  | 'number span and value'
  | AttributionFigure
  | 'claim at .5'

export type CaseTallies = Record<CaseFigure, Tally>

const emptyTally = (): Tally => ({ right: 0, missed: [], spurious: [] })

const emptyTallies = (): CaseTallies => ({
  'entity span and type': emptyTally(),
  'entity span': emptyTally(),
  'number span': emptyTally(),
  'number span and value': emptyTally(),
  'cue, exact': emptyTally(),
  'cue, overlap': emptyTally(),
  'source, exact': emptyTally(),
  'source, overlap': emptyTally(),
  'content, exact': emptyTally(),
  'content, overlap': emptyTally(),
  replies: emptyTally(),
  'claim at .5': emptyTally(),
})

/** The cases of one article together, any other on its own. */
function byArticle(cases: readonly SentenceCase[]): SentenceCase[][] {
  const articles: SentenceCase[][] = []
  for (const one of cases) {
    const last = articles.at(-1)
    if (last && one.group !== null && last[0]!.group === one.group) last.push(one)
    else articles.push([one])
  }
  return articles
}

function tallyEntities(tallies: CaseTallies, article: readonly SentenceCase[], finders: CaseFinders): void {
  const whole = article.map(({ text }) => text).join('\n')
  const found = finders.entities(whole, article[0]!.language)
  let from = 0
  for (const { at, text, entities } of article) {
    const offset = from
    from += text.length + 1
    const own = found
      .filter(({ start }) => start >= offset && start < from)
      .map(({ start, end, entityType }) => ({ start: start - offset, end: end - offset, type: entityType }))
    const describe = ({ type, start, end }: (typeof own)[number]) => `${at} ${type}: ${text.slice(start, end)}`
    tallySpans(tallies['entity span'], { labels: entities, found: own, isRight: (a, b) => isAt(text, a, b), describe })
    const isRight = (a: (typeof entities)[number], b: (typeof own)[number]) => a.type === b.type && isAt(text, a, b)
    tallySpans(tallies['entity span and type'], { labels: entities, found: own, isRight, describe })
  }
}

function tallyNumbers(tallies: CaseTallies, { at, text, language, numbers }: SentenceCase, finders: CaseFinders): void {
  const found = finders.numbers(text, language)
  const describe = (one: (typeof numbers)[number] | (typeof found)[number]) => {
    const { value, low, high, date, currency } = 'isOptional' in one ? (one.quantity ?? {}) : one
    const figure = date ?? value ?? (low === undefined ? '' : `${low}..${high ?? ''}`)
    return `${at} ${one.kind} ${figure} ${currency ?? ''}: ${text.slice(one.start, one.end)}`
  }
  const isPlaced = (a: (typeof numbers)[number], b: (typeof found)[number]) => isAt(text, a, b)
  tallySpans(tallies['number span'], { labels: numbers, found, isRight: isPlaced, describe })
  const isRight = (a: (typeof numbers)[number], b: (typeof found)[number]) => isPlaced(a, b) && isSameQuantity(a, b)
  tallySpans(tallies['number span and value'], { labels: numbers, found, isRight, describe })
}

/** Every figure with what was right, missed and spurious, the two latter as `file:line words`. */
export function tallyCases(part: 'tuning' | 'test', language: Language, finders: CaseFinders): CaseTallies {
  const tallies = emptyTallies()
  const cases = readCases(part, language)
  for (const article of byArticle(cases)) tallyEntities(tallies, article, finders)
  for (const one of cases) {
    tallyNumbers(tallies, one, finders)
    tallyAttributions(tallies, one, finders.attributions(one.text, language))
    const isFound = finders.claim(one.text, language) >= 0.5
    const claims = tallies['claim at .5']
    if (isFound && one.isWorthChecking) claims.right++
    else if (isFound) claims.spurious.push(`${one.at} ${one.text}`)
    else if (one.isWorthChecking) claims.missed.push(`${one.at} ${one.text}`)
  }
  return tallies
}
