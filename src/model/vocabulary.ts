// The closed lists behind the record types, in the order in which people are offered them.

import type {
  AnnotationKind,
  EntityType,
  QuantityKind,
  QuantityModifier,
  RecordType,
  SegmentRole,
  Side,
  SourceKind,
  Verdict,
} from './records.ts'

export const sides = ['original', 'rendering'] as const satisfies readonly Side[]
export const recordTypes = [
  'article',
  'segment',
  'alignment',
  'annotation',
  'entity',
  'claim',
  'source',
] as const satisfies readonly RecordType[]
export const segmentRoles = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'boilerplate',
] as const satisfies readonly SegmentRole[]
export const annotationKinds = ['entity', 'claim', 'number', 'source'] as const satisfies readonly AnnotationKind[]
export const entityTypes = [
  'person',
  'organization',
  'product',
  'place',
  'event',
] as const satisfies readonly EntityType[]
export const sourceKinds = [
  'outlet',
  'person',
  'organization',
  'document',
  'anonymous',
] as const satisfies readonly SourceKind[]
export const quantityKinds = [
  'cardinal',
  'money',
  'percent',
  'ordinal',
  'date',
] as const satisfies readonly QuantityKind[]
export const quantityModifiers = [
  'exact',
  'approximate',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
] as const satisfies readonly QuantityModifier[]
export const verdicts = [
  'true',
  'mostly_true',
  'missing_context',
  'misleading',
  'disputed',
  'unverified',
  'unverifiable',
  'false',
  'satire',
  'outdated',
] as const satisfies readonly Verdict[]

/** The side across the spine. */
export const otherSide = (side: Side): Side => (side === 'original' ? 'rendering' : 'original')
