// Which records a change can have brought out of order, so that not all of them have to be looked at.

import type { ArticleDocument, RecordChanges } from './article-document.ts'
import type { Alignment, Annotation, Article, Claim, DocumentRecord, Id } from './records.ts'

/** A document that was in order, and what was written over it. */
export interface RepairScope {
  readonly before: ArticleDocument
  readonly changes: RecordChanges
}

export interface Suspects {
  readonly articles: readonly Article[]
  /** By id, so that two that claim one segment are settled the same way in every tab. */
  readonly alignments: readonly Alignment[]
  readonly claims: Iterable<Claim>
  readonly annotations: Iterable<Annotation>
}

/**
 * Everything without a scope. With one, what was written, and what rests on it; linear in the document only where rows
 * may have changed.
 */
export function findSuspects(document: ArticleDocument, scope?: RepairScope): Suspects {
  if (!scope) {
    const { articles, alignments, claims, annotations } = allOf(document)
    return { articles, alignments: byId(alignments), claims, annotations }
  }
  const touched = touchedBy(scope)
  const { written } = touched
  const suspects = touched.grounds.size > 0 ? restingOn(document, touched) : written
  return {
    articles: written.some(({ type }) => type === 'article') ? [...document.all('article')] : [],
    alignments: touched.hasNewRows ? byId(document.all('alignment')) : [],
    claims: suspects.filter(record => record.type === 'claim'),
    annotations: suspects.filter(record => record.type === 'annotation'),
  }
}

/** In one walk: a document of 10,000 marks is walked through when it is opened. */
function allOf(document: ArticleDocument) {
  const articles: Article[] = []
  const alignments: Alignment[] = []
  const claims: Claim[] = []
  const annotations: Annotation[] = []
  for (const record of document)
    if (record.type === 'annotation') annotations.push(record)
    else if (record.type === 'alignment') alignments.push(record)
    else if (record.type === 'claim') claims.push(record)
    else if (record.type === 'article') articles.push(record)
  return { articles, alignments, claims, annotations }
}

const byId = (alignments: Iterable<Alignment>): Alignment[] => [...alignments].sort((a, b) => (a.id < b.id ? -1 : 1))

interface Touched {
  readonly written: readonly DocumentRecord[]
  /** Ids that annotations and claims may rest on and that are not what they were. */
  readonly grounds: ReadonlySet<Id>
  /** Whether an alignment may name a segment that is not there, or that another has. */
  readonly hasNewRows: boolean
}

function touchedBy({ before, changes }: RepairScope): Touched {
  const written: DocumentRecord[] = []
  const grounds = new Set<Id>()
  let hasNewRows = false
  for (const [id, after] of changes) {
    const was = before.get(id)
    if (after) written.push(after)
    if (was === after) continue
    if (
      was &&
      was.type !== 'annotation' &&
      was.type !== 'alignment' &&
      was.type !== 'article' &&
      !isSameGround(was, after)
    )
      grounds.add(id)
    hasNewRows ||= changesRow(was, after)
  }
  return { written, grounds, hasNewRows }
}

function isSameGround(was: DocumentRecord, now: DocumentRecord | undefined): boolean {
  if (was.type !== 'segment' || now?.type !== 'segment') return was.type === now?.type
  return was.text === now.text && was.side === now.side
}

function changesRow(was: DocumentRecord | undefined, now: DocumentRecord | undefined): boolean {
  if (was?.type === 'segment') return now?.type !== 'segment' || now.side !== was.side
  return (
    now?.type === 'alignment' &&
    (was?.type !== 'alignment' || was.original !== now.original || was.rendering !== now.rendering)
  )
}

/** What was written and what names one of the grounds, in the order of the document. */
function restingOn(document: ArticleDocument, { grounds, written }: Touched): readonly DocumentRecord[] {
  const ids = document.naming(grounds)
  for (const { id } of written) ids.add(id)
  return [...document.ordered(ids)]
}
