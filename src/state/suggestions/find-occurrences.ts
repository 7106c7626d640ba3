// All places where a name, or other words, stand again on either side of the open article.

import type { CommandContext } from '../../commands/command.ts'
import type { MarkOccurrencesArgs, PlaceOfWords } from '../../commands/mark-occurrences.ts'
import { bareName } from '../../commands/name-keys.ts'
import { coversHalf } from '../../commands/suggestion-answer.ts'
import { targetWords } from '../../commands/target-words.ts'
import { findOccurrences as findInText, indexForms, type HowFound, type SoughtForm } from '../../language/both/find-occurrences.ts'
import { formsToSeek } from '../../language/both/forms-to-seek.ts'
import type { Annotation, AnnotationKind, PerSide } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { knownNames } from './bitext-of.ts'

export interface Occurrence extends PlaceOfWords {
  readonly how: HowFound
}

export interface SearchedWords {
  readonly of: MarkOccurrencesArgs['of']
  readonly kind: AnnotationKind
  readonly forms: PerSide<readonly SoughtForm[]>
}

type Reading = Pick<CommandContext, 'document' | 'view' | 'suggestions'>

/** What is looked for: the words that are selected, else what the selected annotation is called. Null where there is neither. */
export function searchedWords(reading: Reading, kind: 'entity' | 'source'): SearchedWords | null {
  const { document, view, suggestions = [] } = reading
  const { selection, activeAnnotationId } = view
  const known = { known: knownNames(document), found: suggestions }
  if (selection) {
    const words = bareName(selection.ranges.map(({ segmentId, start, end }) => document.segment(segmentId)?.text.slice(start, end) ?? '').join(' '))
    return { of: kind, kind, forms: formsToSeek({ called: { original: [words], rendering: [words] }, aliases: [], isPerson: false }, known) }
  }
  const annotation = activeAnnotationId === null ? undefined : document.annotation(activeAnnotationId)
  return annotation ? { of: annotation.id, kind: annotation.kind, forms: formsOf(reading, annotation, known) } : null
}

function formsOf({ document }: Reading, annotation: Annotation, known: Parameters<typeof formsToSeek>[1]): SearchedWords['forms'] {
  const marked = (side: 'original' | 'rendering') => bareName(targetWords(annotation.targets, side, ' '))
  if (annotation.kind === 'number' || annotation.kind === 'claim') {
    const formsOn = (side: 'original' | 'rendering') => [{ words: marked(side) }]
    return { original: formsOn('original'), rendering: formsOn('rendering') }
  }
  const record = annotation.kind === 'entity' ? document.entity(annotation.entityId) : document.source(annotation.sourceId)
  const called = (side: 'original' | 'rendering') => [record?.names[side] ?? '', marked(side)].filter(words => words !== '')
  const isPerson = record?.type === 'entity' ? record.entityType === 'person' : record?.sourceKind === 'person'
  const aliases = record?.type === 'entity' ? record.aliases : []
  return formsToSeek({ called: { original: called('original'), rendering: called('rendering') }, aliases, isPerson }, known)
}

/** In reading order, none overlapping another, without what is marked as this kind already and what was set aside. Linear. */
export function findOccurrences(reading: Pick<CommandContext, 'document' | 'index' | 'rows'>, { kind, forms }: SearchedWords): readonly Occurrence[] {
  const { document, index, rows } = reading
  const indexes = { original: indexForms(forms.original), rendering: indexForms(forms.rendering) }
  return rows.rows.flatMap(row => sides.flatMap(side => row[side].flatMap(segmentId => {
    const text = document.segment(segmentId)?.text ?? ''
    const found = findInText(text, indexes[side]).map(({ start, end, how }) => ({ segmentId, side, start, end, exact: text.slice(start, end), how }))
    if (found.length === 0) return found
    const marked = index.annotationsOf(segmentId).flatMap(id => document.annotation(id) ?? []).filter(annotation => annotation.kind === kind)
    return found.filter(place => !marked.some(annotation => coversHalf(annotation, { side, spans: [place] })))
  })))
}
