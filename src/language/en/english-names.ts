// Whole names in English text, for a double-click and for hints. The only place that knows compromise, which is loaded
// when it is first needed.

import type { TextRange } from '../../text/text-range.ts'

interface OffsetTerm {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

/** Capitalised words in a row, with the small words that names hold between them. */
const shape = /\p{Lu}[\p{L}\p{M}\d]*(?:['’]\p{Lu}\p{L}+)?(?:[-&.]\p{L}+)*(?:\s+(?:(?:of|de|bin|al|van|von|the)\s+(?=\p{Lu}))?\p{Lu}[\p{L}\p{M}\d]*(?:['’]\p{Lu}\p{L}+)?(?:[-&.]\p{L}+)*)*/gu
/** Words that begin a sentence with a capital and belong to no name. */
const opener = /^(?:The|A|An|In|On|At|By|For|From|But|And|Or|If|As|It|He|She|They|We|I|This|That|These|Those|When|While|After|Before|According|Both|All|Neither|However)\s+/

/** Loads the English name finder: ranges (UTF-16) of people, places, organisations and other names, longest first where they overlap. */
export async function loadEnglishNames(): Promise<(text: string) => readonly TextRange[]> {
  const { default: nlp } = await import('compromise')
  return text => {
    const found: TextRange[] = []
    const phrases = nlp(text).match('#ProperNoun+').json({ offset: true }) as { terms: OffsetTerm[] }[]
    for (const { terms } of phrases) {
      const real = terms.filter(term => term.offset.length > 0)
      const first = real[0], last = real.at(-1)
      if (first && last) found.push(trimName(text, { start: first.offset.start, end: last.offset.start + last.offset.length }))
    }
    for (const match of text.matchAll(shape)) {
      const skipped = opener.exec(match[0])?.[0].length ?? 0
      found.push(trimName(text, { start: match.index + skipped, end: match.index + match[0].length }))
    }
    const byLength = found.filter(({ start, end }) => start < end).sort((a, b) => b.end - b.start - (a.end - a.start))
    const kept: TextRange[] = []
    for (const range of byLength) if (!kept.some(other => range.start < other.end && other.start < range.end)) kept.push(range)
    return kept.sort((a, b) => a.start - b.start)
  }
}

/** Without the possessive and the punctuation at its ends. */
function trimName(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end)
  const trimmed = words.replace(/[\s.,;:!?"”'’)]+$/u, '').replace(/['’]s?$/u, '')
  const lead = words.length - words.replace(/^[\s"“'‘(]+/u, '').length
  return { start: start + lead, end: start + trimmed.length }
}
