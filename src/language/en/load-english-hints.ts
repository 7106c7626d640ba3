// People, places and organisations as compromise sees them. The only home of compromise, which is large and is loaded
// when it is first needed.

import type { TextRange } from '../../text/text-range.ts'
import type { EnglishHint, EnglishHints } from './english-hints.ts'

interface OffsetTerm {
  readonly offset: { readonly start: number; readonly length: number }
}

type HintKind = EnglishHint['kind']

/**
 * Loads the tagger. It gives the `kinds` one after another, each in the order of the text; each kind costs about a
 * twentieth of the reading itself. About 0.3 s for 1,500 words: meant for a paragraph.
 */
export async function loadEnglishHints(
  kinds: readonly HintKind[] = ['person', 'place', 'organization'],
): Promise<EnglishHints> {
  const { default: nlp } = await import('compromise')
  return text => {
    const read = nlp(text)
    const views: Record<HintKind, () => { json(options: object): unknown }> = {
      person: () => read.people(),
      place: () => read.places(),
      organization: () => read.organizations(),
      name: () => read.match('#ProperNoun+'),
    }
    return kinds.flatMap(kind =>
      (views[kind]().json({ offset: true }) as { terms: OffsetTerm[] }[]).flatMap(({ terms }) =>
        toRanges(text, terms).map(range => ({ ...range, kind })),
      ),
    )
  }
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
