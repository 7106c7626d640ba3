// Which entries answer what was typed, the best first. Letters are compared as they are often typed: without hamza,
// vowel marks and accents.

import { foldArabic } from '../../text/fold.ts'
import type { EntryKind, PaletteEntry, Term } from './palette-entry.ts'

export interface Found {
  readonly entry: PaletteEntry
  /** The words that answered. */
  readonly term: Term
}

/** In longer words than these, letters here and there say nothing. */
const mostLetters = 40
/** How well a term answers; the smaller, the better. `initials`: the beginnings of its words, run together. */
const fits = { whole: 0, beginning: 1, words: 2, within: 3, initials: 4, letters: 5 } as const
const kindOrder: readonly EntryKind[] = ['sentence', 'command', 'article', 'entity', 'source', 'claim']

/**
 * Those that answer `query`, best first; all that are offered when it is empty, those chosen lately (`recent`: ids, the
 * latest first) before the others. Letters here and there count only where nothing answers better. Of two that answer
 * equally well, one that can be chosen goes first, then the one chosen later, then the shorter. Linear in the letters of
 * the terms, and n log n.
 */
export function rankEntries(entries: readonly PaletteEntry[], query: string, recent: readonly string[]): readonly Found[] {
  const wanted = foldTerm(query)
  const recency = (entry: PaletteEntry) => {
    const at = recent.indexOf(entry.id)
    return at < 0 ? recent.length : at
  }
  if (wanted === '') {
    const offered = entries.filter(entry => !entry.isDisabled && (entry.isOffered || recent.includes(entry.id)))
    return offered.map(entry => ({ entry, term: entry.terms[0] })).sort((a, b) => recency(a.entry) - recency(b.entry))
  }
  const tokens = wanted.split(' ')
  const all = entries.flatMap(entry => {
    const best = bestTerm(entry.terms, wanted, tokens)
    return best ? [{ entry, ...best }] : []
  })
  const isScattered = ({ fit }: { readonly fit: number }) => fit >= fits.letters
  const ranked = all.every(isScattered) ? all : all.filter(one => !isScattered(one))
  ranked.sort((a, b) =>
    Math.floor(a.fit) - Math.floor(b.fit)
    || Number(a.entry.isDisabled ?? false) - Number(b.entry.isDisabled ?? false)
    || recency(a.entry) - recency(b.entry)
    || a.fit - b.fit
    || kindOrder.indexOf(a.entry.kind) - kindOrder.indexOf(b.entry.kind)
    || a.term.words.length - b.term.words.length)
  return ranked
}

/** Folded, with single spaces; an empty text where nothing is left to compare. */
export const foldTerm = (words: string): string => foldArabic(words, 'loose').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const foldedTerms = new WeakMap<Term, string>()
function foldedOf(term: Term): string {
  let folded = foldedTerms.get(term)
  if (folded === undefined) foldedTerms.set(term, folded = foldTerm(term.words))
  return folded
}

/** Half a step later for what an entry is not called by. */
function bestTerm(terms: readonly Term[], wanted: string, tokens: readonly string[]): { term: Term; fit: number } | null {
  let best: { term: Term; fit: number } | null = null
  for (const [at, term] of terms.entries()) {
    const fit = fitOf(foldedOf(term), wanted, tokens)
    if (fit === null) continue
    const full = fit + (at === 0 ? 0 : 0.5)
    if (!best || full < best.fit) best = { term, fit: full }
  }
  return best
}

function fitOf(folded: string, wanted: string, tokens: readonly string[]): number | null {
  if (folded === wanted) return fits.whole
  if (folded.startsWith(wanted) || withoutArticle(folded).startsWith(withoutArticle(wanted))) return fits.beginning
  const words = folded.split(' ')
  if (tokens.every(token => words.some(word => word.startsWith(token) || withoutArticle(word).startsWith(withoutArticle(token))))) return fits.words
  if (folded.includes(wanted)) return fits.within
  const letters = tokens.join('')
  if (folded.length > mostLetters || letters.length < 2) return null
  if (areInitials(letters, words)) return fits.initials
  return isSubsequence(letters, folded) ? fits.letters : null
}

/** «القائمة» is found by «قائمة», and the other way round. */
const withoutArticle = (word: string): string => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word)

/** The letters are the beginnings of some of the words, in their order: «mkcl» of «mark a claim». */
function areInitials(letters: string, words: readonly string[]): boolean {
  const reached = new Set([0])
  for (const word of words.map(withoutArticle))
    for (const from of [...reached]) for (let n = 0; n < word.length && letters[from + n] === word[n]; n++) reached.add(from + n + 1)
  return reached.has(letters.length)
}

/** The letters in order, beginning with a word's first, and not scattered over a whole paragraph. */
function isSubsequence(letters: string, text: string): boolean {
  for (let from = 0; from >= 0; from = nextWord(text, from)) {
    if (text[from] !== letters[0]) continue
    let at = from, found = 1
    while (found < letters.length && (at = text.indexOf(letters[found]!, at + 1)) >= 0) found++
    if (found === letters.length && at - from < letters.length * 4) return true
  }
  return false
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 ? -1 : space + 1
}
