// Whether a word looks like a foreign name in Arabic letters. Its pairs of letters are weighed against those of everyday
// words; both are learned from the tables.

import { rememberByText } from '../both/remember-by-text.ts'
import { gazetteer } from '../both/gazetteer.ts'
import { nameKey } from './arabic-token.ts'
import { foreignFirstNames } from './first-names-table.ts'
import { moreForeignFirstNames } from './more-first-names-table.ts'
import { everydayAdjectives, everydayNouns, everydayVerbs } from './everyday-words-table.ts'
import { commonNouns, commonVerbs } from './ordinary-words-table.ts'

/** Numbers of letters: two for the borders of a word, those of the Arabic block from U+0602 on, the last for all others. */
const letters = 256,
  before = 0,
  behind = 1,
  foreign = 255

const letterAt = (word: string, at: number): number => {
  const letter = word.charCodeAt(at) - 0x0600
  return letter > behind && letter < foreign ? letter : foreign
}

/** Calls back with the number of each pair of letters, the borders of the word counted as letters. */
function eachPair(word: string, tell: (pair: number) => void): void {
  let last = before
  for (let at = 0; at < word.length; at++) {
    const letter = letterAt(word, at)
    tell(last * letters + letter)
    last = letter
  }
  tell(last * letters + behind)
}

function count(list: Iterable<string>): Int32Array {
  const counts = new Int32Array(letters * letters)
  for (const word of list) eachPair(word, pair => counts[pair]!++)
  return counts
}

let weights: Float64Array | null = null

/** The weight of each pair. Reads the tables: some milliseconds. */
function learn(): Float64Array {
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
  const inNames = count(names),
    inWords = count(words)
  const ratio = words.length / names.length
  return Float64Array.from(inNames, (times, pair) => Math.log(((times + 0.5) * ratio) / (inWords[pair]! + 0.5 * ratio)))
}

/** Above 0: more like a foreign name than like an everyday word. `key` without hamza on alif. Constant time. */
export const foreignShape: (key: string) => number = rememberByText(shapeOf, 20_000)

function shapeOf(key: string): number {
  weights ??= learn()
  if (/[پچگڤ]/.test(key)) return 3
  const word = key.slice(0, 24)
  let sum = 0
  eachPair(word, pair => {
    sum += weights![pair]!
  })
  return sum / (word.length + 1)
}
