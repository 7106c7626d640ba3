// The parts of a filter that can be put in and taken out one by one. Pure; it knows no words for people.

import type { AnnotationFilter } from '../../commands/annotation-filter.ts'
import type { AnnotationKind } from '../../model/records.ts'
import { annotationKinds, entityTypes, quantityKinds, sides, sourceKinds, verdicts } from '../../model/vocabulary.ts'

/** The lists of a filter that narrow one kind, and what may be in them. */
export const narrowings = [
  { field: 'entityTypes', kind: 'entity', words: 'entityType', values: entityTypes },
  { field: 'verdicts', kind: 'claim', words: 'verdict', values: ['none', ...verdicts] },
  { field: 'quantityKinds', kind: 'number', words: 'quantityKind', values: quantityKinds },
  { field: 'sourceKinds', kind: 'source', words: 'sourceKind', values: sourceKinds },
] as const

export type NarrowField = (typeof narrowings)[number]['field']

/** One removable part. */
export interface FilterPart {
  readonly field: NarrowField | 'annotators' | 'orphaned' | 'onlySide'
  readonly value: string
}

export function filterParts(filter: AnnotationFilter): readonly FilterPart[] {
  return [
    ...[...narrowings.map(({ field }) => field), 'annotators' as const].flatMap(field => filter[field].map(value => ({ field, value }))),
    ...(filter.onlySide ? [{ field: 'onlySide' as const, value: filter.onlySide }] : []),
    ...(filter.orphaned ? [{ field: 'orphaned' as const, value: '' }] : []),
  ]
}

/** What changes of the filter when a part comes in. A first subtype leaves only its own kind: who asks for people wants to see people. */
export function withPart(filter: AnnotationFilter, { field, value }: FilterPart): Partial<AnnotationFilter> {
  if (field === 'orphaned') return { orphaned: true }
  if (field === 'onlySide') return { onlySide: sides.find(side => side === value) ?? null }
  const narrowing = narrowings.find(one => one.field === field)
  return { [field]: [...new Set([...filter[field], value])], ...(narrowing && { kinds: kindsWith(filter, narrowing.kind) }) }
}

function kindsWith(filter: AnnotationFilter, kind: AnnotationKind): readonly AnnotationKind[] {
  const isNarrowed = narrowings.some(({ field }) => filter[field].length > 0)
  const before = filter.kinds.length === annotationKinds.length && !isNarrowed ? [] : filter.kinds
  return annotationKinds.filter(one => one === kind || before.includes(one))
}

/** What changes when a part goes; when it was the last that narrowed anything, all kinds come back. */
export function withoutPart(filter: AnnotationFilter, { field, value }: FilterPart): Partial<AnnotationFilter> {
  if (field === 'orphaned') return { orphaned: false }
  if (field === 'onlySide') return { onlySide: null }
  const next: AnnotationFilter = { ...filter, [field]: filter[field].filter(one => one !== value) }
  const isLast = field !== 'annotators' && narrowings.every(one => next[one.field].length === 0)
  return { [field]: next[field], ...(isLast && { kinds: annotationKinds }) }
}
