// The figures of the labelled sentences.

import type { Language } from '../../../src/language/both/bitext.ts'
import { readCases } from '../cases/read-cases.ts'
import { averagePrecision } from './average-precision.ts'
import type { CaseFinders } from './case-finders.ts'
import type { Score } from './score.ts'
import { rateTally } from './tally.ts'
import { tallyCases } from './tally-cases.ts'

const languages: readonly Language[] = ['ar', 'en']

/** Precision, recall and F1 of each figure in both languages, and the average precision of the ranking of claims. */
export function scoreCases(part: 'tuning' | 'test', finders: CaseFinders): Score[] {
  return languages.flatMap(language => {
    const on = `labelled sentences, ${part} ${language}`
    const spans = Object.entries(tallyCases(part, language, finders)).flatMap(([figure, tally]) => {
      const { precision, recall, f1 } = rateTally(tally)
      const cases = tally.right + tally.missed.length
      return [
        { on, figure: `${figure}: precision`, value: precision, cases },
        { on, figure: `${figure}: recall`, value: recall, cases },
        { on, figure: `${figure}: F1`, value: f1, cases },
      ]
    })
    const ranked = readCases(part, language).map(({ text, isWorthChecking }) => ({
      score: finders.claim(text, language),
      isWanted: isWorthChecking,
    }))
    return [
      ...spans,
      { on, figure: 'claim ranking: average precision', value: averagePrecision(ranked), cases: ranked.length },
    ]
  })
}
