// Finding what was searched for in one text. Knows no languages: what particles a word may begin with is told to it.

import type { Utf16Offset } from './offsets.ts'
import type { SearchPattern } from './search-pattern.ts'
import type { SearchableText } from './searchable-text.ts'
import type { TextRange } from './text-range.ts'

/**
 * The places of the pattern in order: whole letters with their marks (UTF-16, half open, logical order), none
 * overlapping another. `isAttached` says whether letters at the start of a word are only particles written on to it.
 * Linear in the text.
 */
export function searchText(
  searchable: SearchableText,
  { needle, words, level, endsInHamza }: SearchPattern,
  isAttached: (letters: string) => boolean,
): readonly TextRange[] {
  const { folded, text } = searchable
  const found: TextRange[] = []
  let end = 0
  for (let at = folded.indexOf(needle); at >= 0; ) {
    const letters = searchable.toLetters(at, at + needle.length)
    const whole = level === 'loose' ? { start: letters.start, end: pastHamza(text, letters.end) } : letters
    const range = endsInHamza ? whole : letters
    const isFit = range.start >= end && range.start < range.end && (words === 'any' || standsAlone(text, whole, words === 'attached' ? isAttached : null))
    if (isFit) {
      found.push(range)
      end = range.end
    }
    at = folded.indexOf(needle, isFit ? at + needle.length : at + 1)
  }
  return found
}

function standsAlone(text: string, { start, end }: TextRange, isAttached: ((letters: string) => boolean) | null): boolean {
  const isBegun = isWordLetter(firstOf(text, start)) && isJoinedBefore(text, start)
  if (isBegun && !isAttached?.(text.slice(wordStart(text, start), start))) return false
  return !(isWordLetter(lastOf(text, backOver(text, end))) && isJoinedAfter(text, end))
}

/** Behind the hamza at `at` with its marks; loose folding overlooks it, so it ends a word no more than a vowel mark does. */
function pastHamza(text: string, at: Utf16Offset): Utf16Offset {
  const hamza = onOver(text, at)
  if (text[hamza] !== 'ء') return at
  let end = hamza + 1
  while (end < text.length && /\p{M}/u.test(text[end]!)) end++
  return end
}

/** Tatweel, marks, joiners and direction marks: they belong to the letter before them and part nothing. */
const overlooked = /[\p{M}\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const separator = /[.,\u066b\u066c]/

const isWordLetter = (letter: string): boolean => /[\p{L}\p{N}_]/u.test(letter)
const isDigit = (letter: string): boolean => /\p{N}/u.test(letter)

/** Whether the letter before `at` belongs to the same word or number as the one behind it. */
function isJoinedBefore(text: string, at: Utf16Offset): boolean {
  const before = backOver(text, at)
  const letter = lastOf(text, before)
  if (isWordLetter(letter)) return true
  return separator.test(letter) && isDigit(firstOf(text, at)) && isDigit(lastOf(text, backOver(text, before - letter.length)))
}

function isJoinedAfter(text: string, at: Utf16Offset): boolean {
  const after = onOver(text, at)
  const letter = firstOf(text, after)
  if (isWordLetter(letter)) return true
  return separator.test(letter) && isDigit(lastOf(text, backOver(text, at))) && isDigit(firstOf(text, after + letter.length))
}

/** Where the word begins whose letters stand before `at`. */
function wordStart(text: string, at: Utf16Offset): Utf16Offset {
  let start = at
  for (let before = backOver(text, start); isWordLetter(lastOf(text, before)); before = backOver(text, start))
    start = before - lastOf(text, before).length
  return start
}

const firstOf = (text: string, at: Utf16Offset): string => {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}
function lastOf(text: string, at: Utf16Offset): string {
  const pair = at > 1 ? firstOf(text, at - 2) : ''
  return pair.length === 2 ? pair : at > 0 ? text[at - 1]! : ''
}
function backOver(text: string, at: Utf16Offset): Utf16Offset {
  while (at > 0 && overlooked.test(text[at - 1]!)) at--
  return at
}
function onOver(text: string, at: Utf16Offset): Utf16Offset {
  while (at < text.length && overlooked.test(text[at]!)) at++
  return at
}
