// What somebody typed to be searched for, judged and made ready. Nothing typed is ever a regular expression.

import type { FoldLevel } from './fold.ts'
import { foldForSearch } from './searchable-text.ts'

/**
 * `any`: the letters wherever they stand. `whole`: only as words of their own. `attached`: also where the first of the
 * words is written on to a particle.
 */
export type WordRule = 'any' | 'whole' | 'attached'

export interface SearchPattern {
  /** Folded; never empty, never half a character. */
  readonly needle: string
  readonly level: FoldLevel
  readonly words: WordRule
  /** It was typed with a hamza at its end, which loose folding overlooks; a hit takes it in where it stands. */
  readonly endsInHamza: boolean
}

/**
 * `blank`: nothing but spaces. `invisible`: nothing that search does not overlook, such as a vowel mark or a control.
 * `lone-hamza`: a hamza by itself, which only the exact spelling knows. `half-character`: one half of an emoji or of
 * another character of two code units. `too-long`: longer than `longestQuery`.
 */
export type PatternFault = 'blank' | 'invisible' | 'lone-hamza' | 'half-character' | 'too-long'

/** Code units; longer than any sentence that a person would search for by its words. */
export const longestQuery = 1_000

/** The fault is null and there is no pattern where nothing was typed at all. */
export function readPattern(
  query: string,
  level: FoldLevel,
  words: WordRule,
): { readonly pattern: SearchPattern | null; readonly fault: PatternFault | null } {
  const fault = query === '' ? null : faultOf(query, level)
  return { pattern: query === '' || fault ? null : { needle: foldForSearch(query, level), level, words, endsInHamza: level === 'loose' && foldForSearch(query, 'strict').endsWith('ء') }, fault }
}

function faultOf(query: string, level: FoldLevel): PatternFault | null {
  if (query.length > longestQuery) return 'too-long'
  if (/^\s*$/.test(query)) return 'blank'
  if (/\p{Cs}/u.test(query)) return 'half-character'
  if (hasContent(foldForSearch(query, level))) return null
  return hasContent(foldForSearch(query, 'strict')) ? 'lone-hamza' : 'invisible'
}

/** Whether there is anything to see that is not a mark on something else. */
const hasContent = (folded: string): boolean => /[^\s\p{M}\p{Cc}\p{Cf}]/u.test(folded)
