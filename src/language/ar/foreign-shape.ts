// Whether a word looks like a foreign name in Arabic letters. Its pairs of letters are weighed against those of everyday
// words; both are learned from the tables.

import { rememberByText } from '../both/remember-by-text.ts'
import { gazetteer } from '../both/gazetteer.ts'
import { nameKey } from './arabic-token.ts'
import { foreignFirstNames } from './first-names-table.ts'
import { moreForeignFirstNames } from './more-first-names-table.ts'
import { everydayAdjectives, everydayNouns, everydayVerbs } from './everyday-words-table.ts'
import { commonNouns, commonVerbs } from './ordinary-words-table.ts'

const pairsOf = (word: string): string[] => {
  const framed = `^${word}$`
  return Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2))
}

const count = (list: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of list) for (const pair of pairsOf(word)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

let weights: ((pair: string) => number) | null = null

function learn(): (pair: string) => number {
  const names = [
    ...foreignFirstNames,
    ...moreForeignFirstNames,
    ...gazetteer.flatMap(({ arabic, entityType }) =>
      entityType === 'person' || entityType === 'place' || entityType === 'organization'
        ? arabic.flatMap(name => name.split(' ').map(nameKey)).filter(word => !word.startsWith('ال'))
        : [],
    ),
  ]
  const words = [...commonNouns, ...commonVerbs, ...everydayNouns, ...everydayAdjectives, ...everydayVerbs].flatMap(
    word => [word, `${word}ة`, `${word}ات`, `${word}ها`],
  )
  const [inNames, inWords] = [count(names), count(words)]
  const ratio = words.length / names.length
  return pair => Math.log((((inNames.get(pair) ?? 0) + 0.5) * ratio) / ((inWords.get(pair) ?? 0) + 0.5 * ratio))
}

/** Above 0: more like a foreign name than like an everyday word. `key` without hamza on alif. Constant time. */
export const foreignShape: (key: string) => number = rememberByText(shapeOf, 20_000)

function shapeOf(key: string): number {
  weights ??= learn()
  if (/[پچگڤ]/.test(key)) return 3
  const pairs = pairsOf(key.slice(0, 24))
  return pairs.reduce((sum, pair) => sum + weights!(pair), 0) / pairs.length
}
