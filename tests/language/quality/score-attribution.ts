// How well sentences that report somebody's words are told from others, on sentences with a silver label.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../../src/language/both/bitext.ts'
import { findAttributions } from '../../../src/language/both/find-attributions.ts'
import type { Score } from './score.ts'

interface Row {
  readonly text: string
  readonly label: 0 | 1
}

/** The label undercounts reports, in Arabic more than in English, so that precision reads low. */
const goals = { ar: { precision: 0.72, recall: 0.85 }, en: { precision: 0.8, recall: 0.85 } }

/**
 * Precision and recall on `silver-ar.jsonl` and `silver-en.jsonl` in `folder`: a sentence with any attribution counts as
 * one. Every second line from the first was seen while rules were made, the others were not; the two are scored apart.
 */
export function scoreAttribution(folder: string): Score[] {
  return (['ar', 'en'] as const).flatMap(language => {
    const rows = readFileSync(join(folder, `silver-${language}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Row)
    return [
      ...figuresOf(`attribution/silver-${language}, seen half`, language, everySecond(rows, 0)),
      ...figuresOf(`attribution/silver-${language}, unseen half`, language, everySecond(rows, 1)),
    ]
  })
}

const everySecond = (rows: readonly Row[], from: 0 | 1): readonly Row[] => rows.filter((_, at) => at % 2 === from)

function figuresOf(on: string, language: Language, rows: readonly Row[]): Score[] {
  const found = rows.filter(({ text }) => findAttributions(text, language).length > 0)
  const right = found.filter(({ label }) => label === 1).length
  const labelled = rows.filter(({ label }) => label === 1).length
  const { precision, recall } = goals[language]
  return [
    {
      on,
      figure: 'reporting sentence: precision',
      value: ratio(right, found.length),
      cases: found.length,
      goal: precision,
    },
    { on, figure: 'reporting sentence: recall', value: ratio(right, labelled), cases: labelled, goal: recall },
  ]
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
