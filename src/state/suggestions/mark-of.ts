// A mark of the open article as the language engine projects it.

import { targetWords } from '../../commands/target-words.ts'
import type { SoughtName } from '../../language/both/forms-to-seek.ts'
import type { MarkOnSide } from '../../language/both/mark-on-side.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Annotation, Side, Target } from '../../model/records.ts'

/** A place of a mark with what it is a mark of, names as the record and the other marks of it say them. Linear in the marks. */
export function markOf(document: ArticleDocument, annotation: Annotation, { side, spans }: Target): MarkOnSide {
  switch (annotation.kind) {
    case 'number':
      return { kind: 'number', side, spans, quantity: annotation.quantity }
    case 'claim':
      return { kind: 'claim', side, spans }
    default:
      return { kind: annotation.kind, side, spans, name: nameOf(document, annotation) }
  }
}

/** What the thing of a mark is called, its own words left out. */
export function nameOf(document: ArticleDocument, annotation: Annotation & { readonly kind: 'entity' | 'source' }): SoughtName {
  const record = annotation.kind === 'entity' ? document.entity(annotation.entityId) : document.source(annotation.sourceId)
  const others = [...document.all('annotation')].filter(one => one.id !== annotation.id && isSameThing(one, annotation))
  const called = (side: Side) => [...new Set([record?.names[side] ?? '', ...others.map(({ targets }) => targetWords(targets, side, ' '))])].filter(words => words !== '')
  return {
    called: { original: called('original'), rendering: called('rendering') },
    aliases: record?.type === 'entity' ? record.aliases : [],
    isPerson: record?.type === 'entity' ? record.entityType === 'person' : record?.sourceKind === 'person',
  }
}

const isSameThing = (one: Annotation, other: Annotation): boolean =>
  (one.kind === 'entity' && other.kind === 'entity' && one.entityId === other.entityId) ||
  (one.kind === 'source' && other.kind === 'source' && one.sourceId === other.sourceId)
