// In which fields two versions of a record differ, and how a field reads.

import type { ArticleDocument } from '../../model/article-document.ts'
import { isSame } from '../../model/is-same.ts'
import type { Attribution, DocumentRecord, PerSide, Quantity, Target } from '../../model/records.ts'
import type { Reader } from '../shared/date-reading.ts'
import { readQuantity } from '../shared/quantity-reading.ts'

/** Fields that have a name of their own in the interface; others are told as one. */
export const namedFields = [
  'note', 'tags', 'text', 'names', 'aliases', 'link', 'wording', 'verdict', 'attribution', 'quantity', 'targets', 'entityType', 'sourceKind', 'titles',
] as const
export type NamedField = (typeof namedFields)[number] | 'others'

export interface ConflictingField {
  readonly field: NamedField
  readonly kept: unknown
  readonly other: unknown
}

/** Empty when one of the two is not there. */
export function conflictingFields(kept: DocumentRecord | null, other: DocumentRecord | null): readonly ConflictingField[] {
  if (!kept || !other) return []
  const fields = (record: DocumentRecord) => record as unknown as Readonly<Record<string, unknown>>
  const differing = Object.keys(other).filter(field => field !== 'updatedAt' && !isSame(fields(kept)[field], fields(other)[field]))
  const isNamed = (field: string): field is (typeof namedFields)[number] => (namedFields as readonly string[]).includes(field)
  const named = differing.filter(isNamed).map(field => ({ field, kept: fields(kept)[field], other: fields(other)[field] }))
  return named.length < differing.length ? [...named, { field: 'others', kept: null, other: null }] : named
}

/** The value in plain text, as far as it is text; numbers, dates and words of the interface (a verdict, a type) as the reader reads them. */
export function readField(field: NamedField, value: unknown, document: ArticleDocument, reader: Reader): string {
  const sides = ({ original, rendering }: PerSide<string>) => [original, rendering].filter(text => text !== '').join(' · ')
  switch (field) {
    case 'names':
    case 'wording':
    case 'titles':
      return sides(value as PerSide<string>)
    case 'tags':
    case 'aliases':
      return (value as readonly string[]).join(' · ')
    case 'verdict':
      return reader.t(`tagging.verdict.${(value as string | null) ?? 'none'}`)
    case 'entityType':
    case 'sourceKind':
      return reader.t(`tagging.${field}.${value as string}`)
    case 'attribution':
      return (value as readonly Attribution[]).map(({ sourceId }) => sides(document.source(sourceId)?.names ?? { original: '', rendering: '' })).join(' ← ')
    case 'quantity':
      return readQuantity(value as Quantity, reader)
    case 'targets':
      return (value as readonly Target[]).map(({ spans }) => spans.map(span => span.exact).join(' … ')).join(' · ')
    case 'others':
      return ''
    default:
      return String(value ?? '')
  }
}
