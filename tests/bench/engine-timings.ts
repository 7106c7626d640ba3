// What the suggesters cost in Node, in processor time: the first call of a process and later ones, how the cost grows
// with the text, and text that nobody writes.

import type { Bitext, SideText } from '../../src/language/both/bitext.ts'
import { suggest } from '../../src/language/both/suggest.ts'
import { processorTime } from './processor-time.ts'
import { newsBitext } from './write-news.ts'

/** Throws when next to nothing is found: the figures would be of something else. */
function find(bitext: Bitext): void {
  const found = suggest(bitext)
  if (found.length < bitext.pairs.length) throw new RangeError(`${found.length} suggestions in ${bitext.pairs.length} sentences`)
}

const words = 1_000

export interface PairTimes {
  /** The first text that this process sees. */
  readonly first: number
  /** Other texts after it. */
  readonly later: readonly number[]
  /** The last text with one sentence changed. */
  readonly edited: readonly number[]
}

/** A pair of 1,000 words a side; to be called in a fresh process. */
export function timePair(seed: number): PairTimes {
  const texts = Array.from({ length: 12 }, (_, i) => newsBitext(words, seed * 100 + i))
  const [first, ...later] = texts.map(text => processorTime(() => find(text)))
  const edited = later.map((_, i) => {
    const changed = withEdit(texts.at(-1)!, i)
    return processorTime(() => find(changed))
  })
  return { first: first!, later, edited }
}

function withEdit(bitext: Bitext, run: number): Bitext {
  const edit = (side: SideText, word: string): SideText => ({
    ...side,
    units: side.units.map((unit, i) => (i === run * 3 ? { ...unit, text: `${unit.text} ${word} ${run}.` } : unit)),
  })
  const { original, rendering } = bitext.sides
  return { ...bitext, sides: { original: edit(original, 'وعددهم'), rendering: edit(rendering, 'They are') } }
}

export interface GrowthTimes {
  readonly words: number
  readonly times: readonly number[]
}

/** Every text is new: finders remember what they have read. Words a side. */
export function timeGrowth(sizes: readonly number[], rounds: readonly number[]): readonly GrowthTimes[] {
  for (let warm = 0; warm < 4; warm++) find(newsBitext(3_000, 50 + warm))
  return sizes.map((words, i) => ({
    words,
    times: Array.from({ length: rounds[i]! }, (_, round) => {
      const text = newsBitext(words, 1_000 + round)
      return processorTime(() => find(text))
    }),
  }))
}

const long = 1_000_000
const repeated = (text: string) => text.repeat(Math.ceil(long / text.length)).slice(0, long)

/** A million characters without an end of a sentence, in one paragraph. */
const badTexts: Readonly<Record<string, () => string>> = {
  'Arabic news without a stop': () => repeatedNews('original'),
  'English news without a stop': () => repeatedNews('rendering'),
  'one verb of saying, again and again': () => repeated('said '),
  'one Arabic verb of saying, again and again': () => repeated('قال '),
  'digits': () => repeated('1234567890'),
  'numbers': () => repeated('12 من 5- '),
  'one letter': () => repeated('ا'),
  'lone letters': () => repeated('و ب A '),
  'control characters': () => repeated('\u0000\u200f\u0007'),
}

const repeatedNews = (side: 'original' | 'rendering') =>
  repeated(newsBitext(100_000, 7).sides[side].units.map(({ text }) => text.replace(/[.؟!]/g, '')).join(' '))

export interface BadTextTimes {
  readonly what: string
  /** Sent to the Arabic and to the English side. */
  readonly times: readonly number[]
}

export function timeBadTexts(): readonly BadTextTimes[] {
  return Object.entries(badTexts).map(([what, make]) => {
    const text = make()
    return { what, times: (['ar', 'en'] as const).map(language => processorTime(() => suggest(oneUnit(text, language)))) }
  })
}

function oneUnit(text: string, language: 'ar' | 'en'): Bitext {
  const empty: SideText = { language: 'en', units: [] }
  const side: SideText = { language, units: [{ segmentId: 'a', blockId: 'a', role: 'paragraph', text }] }
  return { sides: { original: side, rendering: empty }, pairs: [], publishedOn: '', known: [] }
}
