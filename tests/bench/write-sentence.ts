// One sentence of a measured article: words of the list in the rhythm of a report. What it says means nothing.

import type { arabicWords } from './news-words.ts'
import type { SeededRandom } from './seeded-random.ts'

type NewsWords = typeof arabicWords

const countWords = (text: string) => text.split(' ').length

/** A sentence of exactly `length` words (parted by spaces), with its full stop. */
export function writeSentence(words: NewsWords, length: number, random: SeededRandom): string {
  const parts = [random.pick(words.openings)]
  let left = length - countWords(parts[0]!)
  while (left > 0) {
    const phrase = nextPhrase(words, random)
    const taken = countWords(phrase)
    if (taken > left) parts.push(...Array.from({ length: left }, () => random.pick(words.plain)))
    else parts.push(phrase)
    left -= Math.min(taken, left)
    if (left > 3 && random.chance(0.12)) parts.push(`${parts.pop()!}${words.comma}`)
  }
  return `${parts.join(' ')}.`
}

function nextPhrase(words: NewsWords, random: SeededRandom): string {
  const draw = random.next()
  if (draw < 0.09) return random.pick(words.names)
  if (draw < 0.13) return random.pick(words.figures)
  if (draw < 0.145) {
    const [open, close] = words.quotes
    return `${open}${Array.from({ length: 4 }, () => random.pick(words.plain)).join(' ')}${close}`
  }
  return random.pick(words.plain)
}
