// All places where a name, or other words, stand again on either side, each with the way in which it was found.

import type { CommandContext } from '../../commands/command.ts'
import type { MarkOccurrencesArgs, PlaceOfWords } from '../../commands/mark-occurrences.ts'
import { bareName } from '../../commands/name-keys.ts'
import { coversHalf } from '../../commands/suggestion-answer.ts'
import { targetWords } from '../../commands/target-words.ts'
import { isCliticRun } from '../../language/ar/clitic-run.ts'
import type { AnnotationKind, Segment, Side } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { readPattern } from '../../text/search-pattern.ts'
import { searchText } from '../../text/search-text.ts'
import { toSearchable } from '../../text/searchable-text.ts'

/** `exact`: as it is written; `folded`: apart from hamza, vowel marks, tatweel or capitals; `clitic`: written on to a particle; `alias`: another of its names. */
export type HowFound = 'exact' | 'folded' | 'clitic' | 'alias'

export interface Occurrence extends PlaceOfWords {
  readonly how: HowFound
}

export interface SearchedWords {
  readonly of: MarkOccurrencesArgs['of']
  readonly kind: AnnotationKind
  /** For each side the words looked for there, the first ones as they are called on that side. */
  readonly forms: { readonly [S in Side]: readonly { readonly words: string; readonly isAlias: boolean }[] }
}

/** What is looked for: the words that are selected, else what the selected annotation is called. Null where there is neither. */
export function searchedWords({ document, view }: Pick<CommandContext, 'document' | 'view'>, kind: 'entity' | 'source'): SearchedWords | null {
  const { selection, activeAnnotationId } = view
  if (selection) {
    const words = selection.ranges.map(({ segmentId, start, end }) => document.segment(segmentId)?.text.slice(start, end) ?? '').join(' ')
    const form = [{ words: bareName(words), isAlias: false }]
    return { of: kind, kind, forms: { original: form, rendering: form } }
  }
  const annotation = activeAnnotationId === null ? undefined : document.annotation(activeAnnotationId)
  if (!annotation) return null
  const record = annotation.kind === 'entity' ? document.entity(annotation.entityId) : annotation.kind === 'source' ? document.source(annotation.sourceId) : undefined
  const names = sides.map(side => record?.names[side] ?? '')
  const others = [...names, ...(record?.type === 'entity' ? record.aliases : [])]
  const formsOn = (side: Side) => {
    const own = [record?.names[side] ?? '', bareName(targetWords(annotation.targets, side, ' '))].filter(words => words !== '')
    const aliases = others.filter(words => words !== '' && !own.includes(words))
    return [...new Set(own)].map(words => ({ words, isAlias: false })).concat([...new Set(aliases)].map(words => ({ words, isAlias: true })))
  }
  return { of: annotation.id, kind: annotation.kind, forms: { original: formsOn('original'), rendering: formsOn('rendering') } }
}

/** In reading order, none overlapping another, without what is marked as this kind already and what was set aside. Linear. */
export function findOccurrences(reading: Pick<CommandContext, 'document' | 'index' | 'rows'>, { kind, forms }: SearchedWords): readonly Occurrence[] {
  const { document, index, rows } = reading
  return rows.rows.flatMap(row => sides.flatMap(side => row[side].flatMap(id => {
    const segment = document.segment(id)
    const marked = index.annotationsOf(id).flatMap(one => document.annotation(one) ?? []).filter(annotation => annotation.kind === kind)
    const found = segment ? occurrencesIn(segment, forms[side]) : []
    return found.filter(place => !marked.some(annotation => coversHalf(annotation, { side, spans: [place] })))
  })))
}

function occurrencesIn(segment: Segment, forms: SearchedWords['forms'][Side]): readonly Occurrence[] {
  const searchable = toSearchable(segment.text, 'loose')
  const found: Occurrence[] = []
  for (const { words, isAlias } of forms.toSorted((a, b) => b.words.length - a.words.length)) {
    const { pattern } = readPattern(words, 'loose', 'attached')
    for (const { start, end } of pattern ? searchText(searchable, pattern, isCliticRun) : []) {
      if (found.some(other => other.start < end && start < other.end)) continue
      const exact = segment.text.slice(start, end)
      const isAttached = /[\p{L}\p{M}]$/u.test(segment.text.slice(0, start))
      const how = isAlias ? 'alias' : exact !== words ? 'folded' : isAttached ? 'clitic' : 'exact'
      found.push({ segmentId: segment.id, side: segment.side, start, end, exact, how })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
