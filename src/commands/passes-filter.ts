// Whether an annotation is among those that are asked for.

import { foldForSearch } from '../text/searchable-text.ts'
import type { ArticleDocument } from '../model/article-document.ts'
import type { Annotation, DocumentRecord, Side } from '../model/records.ts'
import { bodyIdOf } from '../model/body-id-of.ts'
import { otherSide } from '../model/vocabulary.ts'
import type { AnnotationFilter } from './annotation-filter.ts'

/** Every condition must hold. Constant, but for the words of a record, which are folded once and remembered. */
export function passesFilter(document: ArticleDocument, annotation: Annotation, filter: AnnotationFilter): boolean {
  return (
    filter.kinds.includes(annotation.kind) &&
    isOfSubtype(document, annotation, filter) &&
    (filter.annotators.length === 0 || filter.annotators.includes(annotation.createdBy)) &&
    (!filter.orphaned || annotation.targets.some(({ spans }) => spans.some(span => span.status === 'orphaned'))) &&
    (filter.onlySide === null || isOnlyOn(annotation, filter.onlySide)) &&
    holdsWords(document, annotation, filter.words)
  )
}

function isOfSubtype(document: ArticleDocument, annotation: Annotation, filter: AnnotationFilter): boolean {
  const isIn = <T>(chosen: readonly T[], value: T | undefined) => chosen.length === 0 || (value !== undefined && chosen.includes(value))
  switch (annotation.kind) {
    case 'entity':
      return isIn(filter.entityTypes, document.entity(annotation.entityId)?.entityType)
    case 'source':
      return isIn(filter.sourceKinds, document.source(annotation.sourceId)?.sourceKind)
    case 'number':
      return isIn(filter.quantityKinds, annotation.quantity.kind)
    case 'claim':
      return isIn(filter.verdicts, document.claim(annotation.claimId)?.verdict ?? 'none')
  }
}

const isOnlyOn = ({ targets }: Annotation, side: Side): boolean =>
  targets.some(target => target.side === side) && !targets.some(target => target.side === otherSide(side))

function holdsWords(document: ArticleDocument, annotation: Annotation, words: string): boolean {
  const wanted = foldForSearch(words, 'loose')
  if (wanted === '') return true
  const body = document.get(bodyIdOf(annotation) ?? '')
  return foldedWords(annotation).includes(wanted) || (body !== undefined && foldedWords(body).includes(wanted))
}

const known = new WeakMap<DocumentRecord, string>()

/** All that was marked, named, noted or tagged in a record, line by line. */
function foldedWords(record: DocumentRecord): string {
  let folded = known.get(record)
  if (folded === undefined) known.set(record, (folded = wordsIn(record).map(words => foldForSearch(words, 'loose')).join('\n')))
  return folded
}

function wordsIn(record: DocumentRecord): readonly string[] {
  switch (record.type) {
    case 'annotation':
      return [...record.targets.map(({ spans }) => spans.map(span => span.exact).join(' ')), record.note, ...record.tags]
    case 'entity':
      return [record.names.original, record.names.rendering, ...record.aliases, record.note]
    case 'source':
      return [record.names.original, record.names.rendering, record.note]
    case 'claim':
      return [record.wording.original, record.wording.rendering, record.note]
    default:
      return []
  }
}
