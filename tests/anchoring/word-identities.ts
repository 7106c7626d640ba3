// A text whose words know who they are: each keeps its identity through edits, however it is spelt and wherever it
// goes, so that a trial knows where a mark belongs and not only where words look like its own.

export interface Word {
  readonly id: number
  readonly text: string
  /** The word that gave way to it: what is put in the place of one word of a mark belongs to the mark. */
  readonly inPlaceOf?: number
}

export type Sentence = readonly Word[]
export type Random = () => number

export interface Press {
  readonly fresh: readonly string[]
  readonly stray: readonly string[]
}

let ids = 0
const wordOf = (text: string): Word => ({ id: ++ids, text })

export const toSentence = (text: string): Sentence => text.split(' ').map(wordOf)
export const textOf = (sentence: Sentence): string => sentence.map(word => word.text).join(' ')

/** Where the n-th word begins in the text. */
export const startOf = (sentence: Sentence, index: number): number =>
  sentence.slice(0, index).reduce((sum, word) => sum + word.text.length + 1, 0)

const below = (random: Random, limit: number): number => Math.floor(random() * limit)
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!

/** One act of an editor within a sentence. */
export function editSentence(sentence: Sentence, { stray }: Press, random: Random): Sentence {
  const at = below(random, sentence.length)
  const act = below(random, 6)
  if (act === 0) return sentence.toSpliced(at, 0, wordOf(oneOf(random, stray)))
  if (act === 1 && sentence.length > 3) return sentence.toSpliced(at, 1 + below(random, 2))
  if (act === 2) return sentence.toSpliced(at, 1, { ...sentence[at]!, text: misspelt(sentence[at]!.text, random) })
  if (act === 3) return sentence.toSpliced(at, 1, { ...sentence[at]!, text: respelt(sentence[at]!.text) })
  if (act === 4) return sentence.toSpliced(at, 1, { ...wordOf(oneOf(random, stray)), inPlaceOf: sentence[at]!.inPlaceOf ?? sentence[at]!.id })
  // The same word once more, somewhere: where marks are easily put on the wrong one.
  return sentence.toSpliced(below(random, sentence.length + 1), 0, wordOf(sentence[at]!.text))
}

function misspelt(text: string, random: Random): string {
  const letters = [...text]
  if (letters.length < 4) return text
  const at = 1 + below(random, letters.length - 2)
  return (random() < 0.5 ? letters.toSpliced(at, 1) : letters.toSpliced(at, 0, letters[at]!)).join('')
}

/** With a vowel mark on each Arabic letter, or in capitals. */
const respelt = (text: string): string =>
  /\p{Script=Arabic}/u.test(text) ? text.replace(/(?<=[\u0621-\u064a])(?=[\u0621-\u064a])/gu, '\u064e') : text.toUpperCase()

/** An article as an editor hands it in again: sentences edited, moved, left out, put in, cut in two, joined. */
export function editArticle(sentences: readonly Sentence[], press: Press, random: Random): Sentence[] {
  const now: Sentence[] = []
  for (const sentence of sentences) {
    const fate = random()
    if (fate < 0.06) continue
    let edited = sentence
    if (fate < 0.4) for (let acts = 1 + below(random, 3); acts > 0; acts--) edited = editSentence(edited, press, random)
    if (fate > 0.96 && edited.length > 6) {
      const half = 3 + below(random, edited.length - 5)
      now.push(edited.slice(0, half), edited.slice(half))
    } else if (fate > 0.93 && now.length > 0) now.push([...now.pop()!, ...edited])
    else now.push(edited)
    if (fate > 0.45 && fate < 0.5) now.push(toSentence(oneOf(random, press.fresh)))
  }
  for (let moves = below(random, 3); moves > 0 && now.length > 1; moves--) {
    const [moved] = now.splice(below(random, now.length), 1)
    now.splice(below(random, now.length + 1), 0, moved!)
  }
  return now
}

export type Outcome = 'right' | 'wrong'

/** The words of a mark, by identity. */
export type OwnWords = ReadonlyMap<number, string>

/**
 * Whether the letters from `start` to `end` are a mark's own words, in part at least, with nothing but what stands
 * between them or in their place. A word that was taken away and that stands there again, letter for letter, is the
 * same word: nobody who reads both texts could tell them apart.
 */
export function judge(sentence: Sentence, { start, end }: { start: number; end: number }, own: OwnWords, all: readonly Sentence[]): Outcome {
  const isThere = (id: number) => all.some(words => words.some(word => word.id === id))
  const vanished = new Set([...own].filter(([id]) => !isThere(id)).map(([, text]) => text))
  const isOwn = (word: Word) => own.has(word.id) || vanished.has(word.text)
  const owned = sentence.flatMap((word, index) => (isOwn(word) || own.has(word.inPlaceOf ?? 0) ? [index] : []))
  const covered = sentence.flatMap((word, index) => {
    const from = startOf(sentence, index)
    return from < end && from + word.text.length > start ? [index] : []
  })
  const isStrange = (index: number) => index < owned[0]! || index > owned.at(-1)!
  return covered.some(index => isOwn(sentence[index]!)) && !covered.some(isStrange) ? 'right' : 'wrong'
}
