// Whole names in English text, for a double click.

import type { TextRange } from '../../text/text-range.ts'
import { wordsOf } from '../../text/words.ts'
import { findCapitalisedNames } from './capitalised-names.ts'
import { isGeneralWord } from './general-words.ts'
import { loadEnglishHints } from './load-english-hints.ts'

/**
 * Loads the finder of English names. It gives the ranges (UTF-16) of people, places, organisations and other names in
 * order, none over another, without a possessive or punctuation at the end. Shape decides where it can; compromise
 * decides for a word at the start of a sentence and in headlines. About 0.3 s for 1,500 words: meant for a paragraph.
 */
export async function loadEnglishNames(): Promise<(text: string) => readonly TextRange[]> {
  const hintsOf = await loadEnglishHints(['person', 'place', 'organization', 'name'])
  return text => {
    const proper = hintsOf(text)
    const hints = proper.filter(({ kind }) => kind !== 'name')
    // After a colon compromise takes any capital for a name; there only what it knows counts.
    const known = (start: number) => (/:\s*["“‘']?$/.test(text.slice(Math.max(0, start - 8), start)) ? hints : proper)
    const names = findCapitalisedNames(text, ({ start, end }) =>
      known(start).some(hint => hint.start <= start && hint.end >= end),
    )
    return withHints(
      names,
      hints.filter(hint => isName(text, hint)),
    )
  }
}

/** Every word of it has a capital, and one of them is more than a general word. */
function isName(text: string, { start, end }: TextRange): boolean {
  const words = wordsOf(text.slice(start, end)).map(word => text.slice(start + word.start, start + word.end))
  return words.every(word => /^\p{Lu}/u.test(word)) && words.some(word => !isGeneralWord(word))
}

/** What shape found, and of what compromise found (the longest first) that which lies outside. */
function withHints(names: readonly TextRange[], hints: readonly TextRange[]): readonly TextRange[] {
  const kept = names.map(({ start, end }) => ({ start, end }))
  for (const { start, end } of hints.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(name => name.start < end && start < name.end)) kept.push({ start, end })
  return kept.sort((a, b) => a.start - b.start)
}
