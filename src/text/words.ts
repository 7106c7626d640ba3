// Words as a reader sees them: clitics stay attached, numbers with their separators and names with their hyphens are whole.

import type { TextRange } from './text-range.ts'

const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200c\u200d]*`
const number = String.raw`\p{Nd}+(?:[.,\u066b\u066c]\p{Nd}+)*[%\u066a]?`
const glued = String.raw`[\p{L}\u0640]*${number}`
/** A hyphen joins when a Latin letter or a digit stands before it; an apostrophe inside Latin; a full stop only inside a Latin name. */
const joined = String.raw`${letters}(?:(?:(?<=[A-Za-z\p{Nd}])[-\u2011](?=[\p{L}\p{Nd}])|(?<=[A-Za-z\u00c0-\u024f])['\u2019](?=[A-Za-z\u00c0-\u024f])|(?<=[A-Za-z])[.&](?=[A-Za-z]))${letters})*`
const word = new RegExp(String.raw`${glued}(?![\p{L}\p{N}\-\u2011])|${joined}`, 'gu')

const known = new Map<string, readonly TextRange[]>()
const mostKnown = 2_000

/** The words of a text in logical order; remembered for the texts last asked for. Linear. */
export function wordsOf(text: string): readonly TextRange[] {
  const cached = known.get(text)
  if (cached) return cached
  const words: TextRange[] = []
  for (const match of text.matchAll(word)) words.push({ start: match.index, end: match.index + match[0].length })
  if (known.size >= mostKnown) known.delete(known.keys().next().value!)
  known.set(text, words)
  return words
}

/** The word that holds the offset, or ends at it; null between words. */
export function wordAt(text: string, offset: number): TextRange | null {
  const words = wordsOf(text)
  let low = 0, high = words.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = words[middle]!
    if (offset < start) high = middle - 1
    else if (offset > end || (offset === end && words[middle + 1]?.start === end)) low = middle + 1
    else return words[middle]!
  }
  return null
}

/** The range widened to whole words at both edges; edges between words come in to the words they touch. */
export function snapToWords(text: string, range: TextRange): TextRange {
  const touched = wordsOf(text).filter(({ start, end }) => start < range.end && end > range.start)
  return touched.length > 0 ? { start: touched[0]!.start, end: touched.at(-1)!.end } : range
}
