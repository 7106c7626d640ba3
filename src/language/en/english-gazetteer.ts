// The names that everybody knows, as English writes them, ready to be looked up.

import { wordsOf } from '../../text/words.ts'
import { gazetteer } from '../both/gazetteer.ts'
import { type NameEntry, toNameIndex } from '../both/name-index.ts'

/** The words of a name as the tokens of a text are compared with them. */
export const englishNameWords = (name: string): readonly string[] =>
  wordsOf(name).map(({ start, end }) => name.slice(start, end))

const entries: readonly NameEntry[] = gazetteer.flatMap(({ entityType, english }) =>
  english
    .filter(name => /\p{Lu}/u.test(name))
    .map(name => ({
      words: englishNameWords(name.replace(/^the /, '')),
      entityType,
      strength: 0.95,
      rule: 'entity.gazetteer',
    })),
)

export const englishGazetteer = toNameIndex(entries)

const singles = new Set(entries.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!))

/** Whether a word by itself is a name that everybody knows. */
export const isEnglishName = (word: string): boolean => singles.has(word)
