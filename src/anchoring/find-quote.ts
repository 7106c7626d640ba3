// Where quoted words stand in a sentence: letter for letter, spelt another way, or almost.

import { foldArabic } from '../text/fold.ts'
import { snapToGraphemes } from '../text/graphemes.ts'
import type { TextRange } from '../text/text-range.ts'
import { snapToWords } from '../text/words.ts'
import type { Segment, TextAnchor } from '../model/records.ts'
import { approximateMatches } from './approximate-matches.ts'
import { foldedSegment } from './folded-segment.ts'

/** Same: letter for letter. Respelt: with other vowel marks, hamza or capitals. Similar: some letters differ. */
export type Likeness = 'same' | 'respelt' | 'similar'

export interface QuoteMatch extends TextRange {
  readonly likeness: Likeness
  /** 0 to 1: the share of letters that are the same. */
  readonly similarity: number
}

/** Shorter quotes are not looked for with errors: too much would be like them. */
const shortestFuzzy = 4
/** The share of letters that may differ. */
const tolerance = 0.3
/** Letters of one word that may stand beside a quote that was a whole word: an attached particle or pronoun. */
const attached = 2

/**
 * The places (UTF-16) of an anchor's words in a segment, best likeness first where several find one place. A quote of
 * whole words is not looked for within longer words, but beside attached letters. Linear in the text and, for the
 * similar ones, in a thirty-second of the quote.
 */
export function findQuote(anchor: TextAnchor, segment: Segment): readonly QuoteMatch[] {
  const quote = quoteOf(anchor)
  if (quote.exact === '') return []
  const found: QuoteMatch[] = []
  const add = (match: QuoteMatch | null) => {
    if (match && !found.some(({ start, end }) => start < match.end && match.start < end)) found.push(match)
  }
  for (const range of placesOf(segment.text, quote.exact))
    add(whole(segment.text, quote, { ...range, likeness: 'same', similarity: 1 }))
  const { folded, toRaw } = foldedSegment(segment)
  if (quote.folded.trim() === '') return found
  for (const range of placesOf(folded, quote.folded))
    add(whole(segment.text, quote, { ...toRaw(range.start, range.end), likeness: 'respelt', similarity: 1 }))
  if (quote.folded.length >= shortestFuzzy)
    for (const match of approximateMatches(folded, quote.folded, Math.floor(quote.folded.length * tolerance)))
      add(similar(segment.text, quote, toRaw(match.start, match.end)))
  return found
}

interface Quote {
  readonly exact: string
  readonly folded: string
  /** Whether it began and ended where a word does. */
  readonly startsWord: boolean
  readonly endsWord: boolean
}

const quoteOf = ({ exact, prefix, suffix }: TextAnchor): Quote => ({
  exact,
  folded: foldArabic(exact, 'loose'),
  startsWord: !(endsInLetter.test(prefix) && startsInLetter.test(exact)),
  endsWord: !(endsInLetter.test(exact) && startsInLetter.test(suffix)),
})

const startsInLetter = /^[\p{L}\p{M}\p{N}]/u
const endsInLetter = /[\p{L}\p{M}\p{N}]$/u
const lettersAhead = /^[\p{L}\p{M}\p{N}]*/u
const lettersBehind = /[\p{L}\p{M}\p{N}]*$/u

function placesOf(text: string, words: string): TextRange[] {
  const places: TextRange[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length })
  return places
}

/** The match, or null where it cuts a longer word in which the quoted one only happens to stand. */
function whole(text: string, quote: Quote, match: QuoteMatch): QuoteMatch | null {
  const { start, end } = snapToGraphemes(text, match)
  if (start >= end) return null
  const before = quote.startsWord && startsInLetter.test(quote.exact) ? lettersBehind.exec(text.slice(0, start))![0].length : 0
  const after = quote.endsWord && endsInLetter.test(quote.exact) ? lettersAhead.exec(text.slice(end))![0].length : 0
  const beside = before + after
  if (beside === 0) return { ...match, start, end }
  const isArabic = /\p{Script=Arabic}/u.test(quote.exact)
  if (!isArabic || before > attached || after > attached || quote.folded.length <= beside) return null
  return { ...match, start, end, similarity: match.similarity * (1 - beside / (quote.folded.length + 2 * beside)) }
}

function similar(text: string, quote: Quote, range: TextRange): QuoteMatch | null {
  const words = snapToWords(text, range)
  const start = quote.startsWord ? words.start : range.start
  const end = quote.endsWord ? words.end : range.end
  const snapped = snapToGraphemes(text, { start, end })
  if (snapped.start >= snapped.end) return null
  const folded = foldArabic(text.slice(snapped.start, snapped.end), 'loose')
  const similarity = 1 - distance(quote.folded, folded) / Math.max(quote.folded.length, folded.length)
  if (similarity === 1) return { ...snapped, likeness: 'respelt', similarity }
  return similarity < 1 - tolerance - 0.1 ? null : { ...snapped, likeness: 'similar', similarity }
}

/** Letters to change, add or leave out to make one of the other. The product of the lengths. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
