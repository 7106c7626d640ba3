// Whole names in English text, for a double click and for hints. The only home of compromise, which is large and is
// loaded when it is first needed.

import type { TextRange } from '../../text/text-range.ts'
import { wordsOf } from '../../text/words.ts'
import { findCapitalisedNames } from './capitalised-names.ts'
import { isGeneralWord } from './general-words.ts'

interface OffsetTerm {
  readonly offset: { readonly start: number; readonly length: number }
}

/**
 * Loads the finder of English names. It gives the ranges (UTF-16) of people, places, organisations and other names in
 * order, none over another, without a possessive or punctuation at the end. Shape decides where it can; compromise
 * decides for a word at the start of a sentence and in headlines. About 0.3 s for 1,500 words: meant for a paragraph.
 */
export async function loadEnglishNames(): Promise<(text: string) => readonly TextRange[]> {
  const { default: nlp } = await import('compromise')
  return text => {
    const read = nlp(text)
    const rangesOf = (view: { json(options: object): unknown }) =>
      (view.json({ offset: true }) as { terms: OffsetTerm[] }[]).flatMap(({ terms }) => toRanges(text, terms))
    const hints = [read.people(), read.places(), read.organizations()].flatMap(rangesOf)
    const proper = [...hints, ...rangesOf(read.match('#ProperNoun+'))]
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

/** The ranges of a phrase, parted where a comma stands between two of its terms. Terms within a contraction are empty. */
function toRanges(text: string, terms: readonly OffsetTerm[]): TextRange[] {
  const ranges: TextRange[] = []
  for (const { offset } of terms) {
    const name = trimName(text, { start: offset.start, end: offset.start + offset.length })
    const last = ranges.at(-1)
    if (name.start >= name.end) continue
    if (last && /^[ \u00a0]+$/.test(text.slice(last.end, name.start)))
      ranges[ranges.length - 1] = { start: last.start, end: name.end }
    else ranges.push(name)
  }
  return ranges
}

/** Without the possessive and the punctuation at its ends. */
function trimName(text: string, { start, end }: TextRange): TextRange {
  const name = text.slice(start, end)
  const from = start + (name.length - name.replace(/^[^\p{L}\p{N}]+/u, '').length)
  return {
    start: from,
    end: Math.max(from, start + name.replace(/[^\p{L}\p{N}]+$/u, '').replace(/['’]s$/u, '').length),
  }
}

/** What shape found, and of what compromise found (the longest first) that which lies outside. */
function withHints(names: readonly TextRange[], hints: readonly TextRange[]): readonly TextRange[] {
  const kept = [...names]
  for (const hint of hints.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(name => name.start < hint.end && hint.start < name.end)) kept.push(hint)
  return kept.sort((a, b) => a.start - b.start)
}
