// What the hints of compromise cost against compromise alone, which only reads the same paragraphs.

import nlp from 'compromise'
import { loadEnglishHints } from '../../src/language/en/load-english-hints.ts'
import { processorTime } from './processor-time.ts'
import { newsParagraphs } from './write-news.ts'

export interface HintTimes {
  readonly hints: number
  readonly alone: number
}

/** Paragraph by paragraph in turn, each paragraph by both. */
export async function timeHints(words: number): Promise<HintTimes> {
  const hintsOf = await loadEnglishHints()
  for (const text of newsParagraphs(300, 1)) {
    nlp(text)
    hintsOf(text)
  }
  const sum = { hints: 0, alone: 0 }
  newsParagraphs(words, 2).forEach((text, i) => {
    const turn = [['hints', () => hintsOf(text)], ['alone', () => nlp(text)]] as const
    for (const [name, read] of i % 2 ? turn : turn.toReversed()) sum[name] += processorTime(() => read())
  })
  return sum
}
