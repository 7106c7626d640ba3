// Which sentences of one version of a text are which of another: by what they say, first letter for letter, then by
// how much of it is the same. Sentences may have moved.

import { foldArabic } from '../text/fold.ts'
import { matchTokens } from '../text/match-tokens.ts'
import { wordsOf } from '../text/words.ts'

export interface SentenceMatch {
  readonly old: number
  readonly now: number
  /** 1 when no letter differs; else the share of letters in words that are the same, in order. */
  readonly similarity: number
  /** False where another sentence may be meant as well: what rests on the words of one must not be laid on the other. */
  readonly isSure: boolean
}

/** Less alike than this, a sentence is another one. */
const alike = 0.5
/** How much less alike any other sentence must be. */
const margin = 0.15
/** Sentences compared word by word with each one that has no equal. */
const fewCandidates = 5

/** At most one match a sentence, in the order of the new text. About linear where few sentences differ. */
export function matchSentences(old: readonly string[], now: readonly string[]): readonly SentenceMatch[] {
  const equal = matchEqual(old, now)
  const taken = { old: new Set(equal.map(match => match.old)), now: new Set(equal.map(match => match.now)) }
  return [...equal, ...matchAlike(old, now, taken)].sort((a, b) => a.now - b.now)
}

interface Taken {
  readonly old: Set<number>
  readonly now: Set<number>
}

/** Letter for letter. Of several equal sentences, the n-th is the n-th; sure when the sentence beside it says so too. */
function matchEqual(old: readonly string[], now: readonly string[]): SentenceMatch[] {
  const oldPlaces = placesByText(old)
  const partner = new Map<number, { old: number; isUnique: boolean; canBeSure: boolean }>()
  for (const [text, places] of placesByText(now)) {
    const olds = oldPlaces.get(text) ?? []
    const isUnique = olds.length === 1 && places.length === 1
    const canBeSure = olds.length === places.length
    for (const [n, place] of places.entries())
      if (olds[n] !== undefined) partner.set(place, { old: olds[n], isUnique, canBeSure })
  }
  const sure = new Set<number>()
  for (const [place, { isUnique }] of partner) if (isUnique) sure.add(place)
  const spread = (place: number, step: 1 | -1) => {
    const beside = partner.get(place - step)
    const own = partner.get(place)
    if (own?.canBeSure && beside && sure.has(place - step) && beside.old + step === own.old) sure.add(place)
  }
  for (let place = 0; place < now.length; place++) spread(place, 1)
  for (let place = now.length - 1; place >= 0; place--) spread(place, -1)
  // All of the text the same is proof enough, even for a text of one sentence said again and again.
  const isSame = old.length === now.length && old.every((text, i) => text === now[i])
  return Array.from(partner, ([place, match]) => ({
    old: match.old,
    now: place,
    similarity: 1,
    isSure: isSame || sure.has(place),
  }))
}

function placesByText(texts: readonly string[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, text] of texts.entries()) {
    const list = places.get(text)
    if (list) list.push(place)
    else places.set(text, [place])
  }
  return places
}

/** The likest first. Every old sentence is compared, even one that has its match: it may be the rival of another. */
function matchAlike(old: readonly string[], now: readonly string[], taken: Taken): SentenceMatch[] {
  const oldWords = old.map(foldedWords)
  const index = indexOf(oldWords)
  const pairs: (SentenceMatch & { away: number })[] = []
  for (const [place, text] of now.entries()) {
    if (taken.now.has(place)) continue
    const words = foldedWords(text)
    for (const candidate of candidatesFor(words, index))
      pairs.push({
        old: candidate,
        now: place,
        similarity: similarity(oldWords[candidate]!, words),
        isSure: false,
        away: Math.abs(candidate / old.length - place / now.length),
      })
  }
  pairs.sort((a, b) => b.similarity - a.similarity || a.away - b.away)
  const found: SentenceMatch[] = []
  for (const { away: _, ...pair } of pairs) {
    if (pair.similarity < alike || taken.old.has(pair.old) || taken.now.has(pair.now)) continue
    taken.old.add(pair.old)
    taken.now.add(pair.now)
    const rival = pairs.some(
      other =>
        (other.old === pair.old) !== (other.now === pair.now) && other.similarity > pair.similarity - margin,
    )
    found.push({ ...pair, similarity: Math.min(pair.similarity, nearly), isSure: !rival })
  }
  return found
}

/** A sentence that is only spelt another way is not letter for letter the same. */
const nearly = 0.999

const foldedWords = (text: string): string[] =>
  wordsOf(text).map(({ start, end }) => foldArabic(text.slice(start, end), 'loose'))

function indexOf(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, words] of sentences.entries())
    for (const word of new Set(words)) {
      const list = index.get(word)
      if (list) list.push(place)
      else index.set(word, [place])
    }
  return index
}

/** Those with the most, and the rarest, words in common. */
function candidatesFor(words: readonly string[], index: ReadonlyMap<string, number[]>): number[] {
  const scores = new Map<number, number>()
  for (const word of new Set(words)) {
    const places = index.get(word) ?? []
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + 1 / places.length)
  }
  return [...scores].sort((a, b) => b[1] - a[1]).slice(0, fewCandidates).map(([place]) => place)
}

function similarity(a: readonly string[], b: readonly string[]): number {
  const lengthOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0)
  const total = lengthOf(a) + lengthOf(b)
  if (total === 0) return 0
  return (2 * matchTokens(a, b).reduce((sum, { old }) => sum + a[old]!.length, 0)) / total
}
