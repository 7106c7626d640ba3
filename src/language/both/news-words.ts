// Looking a word up in the table of common words.

import type { Language } from './bitext.ts'
import { newsWords } from './news-words-table.ts'
import { stemOf } from './word-stem.ts'

let byStem: ReadonlyMap<string, readonly number[]> | undefined

/** Numbers of the lines of the table that have a word of the stem. */
export const newsRows = (stem: string, language: Language): readonly number[] =>
  (byStem ??= readTable()).get(`${language} ${stem}`) ?? none

/** Whether the word, or a form of it, is in the table. */
export const isNewsWord = (word: string, language: Language): boolean =>
  newsRows(stemOf(word, language), language).length > 0

const none: readonly number[] = []

function readTable(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [row, line] of newsWords.trim().split('\n').entries())
    for (const key of keysOf(line)) {
      const rows = found.get(key)
      if (rows === undefined) found.set(key, [row])
      else rows.push(row)
    }
  return found
}

/** Of an Arabic word also that which it has behind ال, where و is no particle. */
function keysOf(line: string): ReadonlySet<string> {
  const [arabic = '', english = ''] = line.split('=').map(words => words.split('/'))
  return new Set([
    ...[...arabic].flatMap(word => [`ar ${stemOf(word, 'ar')}`, `ar ${stemOf(`ال${word}`, 'ar')}`]),
    ...[...english].map(word => `en ${stemOf(word, 'en')}`),
  ])
}
