// Folding a text for comparison: search, tagging every occurrence, matching names. What is stored is never folded.
// The rules are those of Arabic press typing; Latin letters fold to lower case.

import { foldTable, looseFoldTable } from './fold-table.ts'
import type { Utf16Offset } from './offsets.ts'
import type { TextRange } from './text-range.ts'

/**
 * `strict` ignores how a word is written: vowel marks, tatweel, controls, presentation forms, the script of digits,
 * capitals. `loose` also ignores hamza, ة/ه, ى/ي and Latin accents; it merges different words (على and علي), so it is
 * for search and for proposals only.
 */
export type FoldLevel = 'strict' | 'loose'

/** A folded text that knows where its letters came from. */
export interface FoldedText {
  readonly folded: string
  /** The original letters (with their vowel marks) behind `start` to `end` of `folded`; UTF-16 in both. */
  toRaw(start: Utf16Offset, end: Utf16Offset): TextRange
}

/** Folds for comparison only: the result has other offsets than its input; use `foldWithMap` where a match is painted. */
export function foldArabic(text: string, level: FoldLevel): string {
  let folded = ''
  for (const { 0: cluster } of text.matchAll(clusters)) folded += foldCluster(cluster, level)
  return folded
}

/** Folds and remembers, letter by letter, where each came from. Linear; three times the memory of the text. */
export function foldWithMap(text: string, level: FoldLevel): FoldedText {
  const starts: Utf16Offset[] = []
  const ends: Utf16Offset[] = []
  let folded = ''
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const part = foldCluster(cluster, level)
    folded += part
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  return { folded, toRaw: (start, end) => toRaw({ starts, ends, length: text.length }, start, end) }
}

interface FoldMap {
  readonly starts: readonly Utf16Offset[]
  readonly ends: readonly Utf16Offset[]
  readonly length: number
}

function toRaw({ starts, ends, length }: FoldMap, start: Utf16Offset, end: Utf16Offset): TextRange {
  if (!(start >= 0 && start <= end && end <= starts.length))
    throw new RangeError(`No range ${start} to ${end} in ${starts.length} folded units`)
  const from = starts[start] ?? length
  return { start: from, end: start === end ? from : ends[end - 1]! }
}

/** A letter and the marks on it. */
const clusters = /\P{M}\p{M}*|\p{M}+/gsu
const cache: Record<FoldLevel, Map<string, string>> = { strict: new Map(), loose: new Map() }
/** Distinct letters remembered; far more than a text in two scripts has. */
const remembered = 4096

function foldCluster(cluster: string, level: FoldLevel): string {
  const known = cache[level].get(cluster)
  if (known !== undefined) return known
  let folded = ''
  for (const letter of cluster.normalize('NFC')) folded += foldLetter(letter, level)
  if (cache[level].size < remembered) cache[level].set(cluster, folded)
  return folded
}

const ignored =
  /^[\u00ad\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/
const presentationForm = /^[\ufb50-\ufdff\ufe70-\ufefc]$/

function foldLetter(letter: string, level: FoldLevel): string {
  if (ignored.test(letter)) return ''
  if (presentationForm.test(letter)) {
    const parts = letter.normalize('NFKC')
    // A form of a vowel mark decomposes to a space and the mark; a ligature of whole words keeps its spaces.
    return parts === letter
      ? letter
      : [...parts.replace(/^ (?=\p{M})/u, '')].map(part => foldLetter(part, level)).join('')
  }
  const strict = foldTable.get(letter) ?? letter.toLowerCase()
  return level === 'strict' ? strict : foldLoosely(strict)
}

function foldLoosely(letter: string): string {
  const folded = looseFoldTable.get(letter)
  if (folded !== undefined) return folded
  return /\p{Script=Latin}|[\u0300-\u036f]/u.test(letter)
    ? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    : letter
}
