// From the elements of a file's `records` to a document: each by its own schema, then together.

import { ArticleDocument } from '../../model/article-document.ts'
import { normalizeDocument } from '../../model/normalize-document.ts'
import type { Annotation, DocumentRecord, Id } from '../../model/records.ts'
import { recordSchemas } from '../../model/schema.ts'
import { anchorFaults } from './anchor-faults.ts'
import { mendArticle } from './mend-article.ts'
import { detailOfIssue, type RecordDetail } from './record-detail.ts'
import { fieldOf, refuse, type RefusalCode, type RefusedRecord } from './refused-record.ts'
import { referenceFaults } from './reference-faults.ts'
import { mendSurrogates } from './mend-surrogates.ts'

export interface ReadRecords {
  /** Normalized; null when there is no article record. */
  readonly document: ArticleDocument | null
  /** In the order of the file. */
  readonly refused: readonly RefusedRecord[]
}

/** The schema's own words are left out of the program for their size. */
const unsaid = () => ''
/** Of one record. */
const mostDetails = 3

/** What was read so far, and where in the file each record stands. */
interface Reading {
  readonly records: Map<Id, DocumentRecord>
  readonly numbers: Map<Id, number>
  readonly refused: RefusedRecord[]
  articleId: Id | null
}

/** Never throws, whatever stands in `elements`, as long as it is nested no deeper than the call stack. Linear. */
export function readRecords(elements: readonly unknown[]): ReadRecords {
  const reading: Reading = { records: new Map(), numbers: new Map(), refused: [], articleId: null }
  for (const [number, element] of elements.entries()) readRecord(element, number, reading)
  const read = ArticleDocument.of(reading.records.values())
  const document = reading.articleId === null ? null : normalizeDocument(read)
  const refused = [...reading.refused, ...(document ? faultsBetween(read, document, reading.numbers) : [])]
  const numberOf = ({ pointer }: RefusedRecord) => Number(pointer.split('/')[2])
  return { document, refused: refused.sort((a, b) => numberOf(a) - numberOf(b)) }
}

function readRecord(element: unknown, number: number, reading: Reading): void {
  const path = ['records', number]
  const say = (
    code: RefusalCode,
    {
      details = [],
      kept = false,
      at = [],
    }: { details?: RecordDetail[]; kept?: boolean; at?: readonly PropertyKey[] } = {},
  ) => reading.refused.push(refuse([...path, ...at], element, { code, details, kept }))

  if (typeof element !== 'object' || element === null || Array.isArray(element)) return void say('not-a-record')
  const type = fieldOf(element, 'type')
  if (typeof type !== 'string' || !Object.hasOwn(recordSchemas, type)) return void say('unknown-type', { at: ['type'] })
  const checked = recordSchemas[type as keyof typeof recordSchemas].safeParse(element, {
    error: unsaid,
    reportInput: true,
  })
  let record = checked.success ? (checked.data as DocumentRecord) : undefined
  if (!checked.success) {
    const { issues } = checked.error
    const issue = issues[0]!
    record = type === 'article' ? mendArticle(element, issues) : undefined
    const isUnknown = issue.code === 'unrecognized_keys'
    say(isUnknown ? 'unknown-field' : 'faulty-field', {
      details: issues.slice(0, mostDetails).map(detailOfIssue),
      kept: record !== undefined,
      at: isUnknown ? [...issue.path, issue.keys[0]!] : issue.path,
    })
  }
  if (!record) return
  if (reading.records.has(record.id)) return void say('duplicate-id', { at: ['id'] })
  if (record.type === 'article') {
    if (reading.articleId !== null) return void say('second-article')
    reading.articleId = record.id
  }
  const { value, at } = mendSurrogates(record)
  if (at) say('lone-surrogate', { kept: true, at })
  reading.records.set(record.id, value)
  reading.numbers.set(record.id, number)
}

/** What normalizing had to mend, said of the records that it happened to. */
function faultsBetween(
  read: ArticleDocument,
  normalized: ArticleDocument,
  numbers: ReadonlyMap<Id, number>,
): RefusedRecord[] {
  const refused: RefusedRecord[] = []
  for (const [id, number] of numbers) {
    const before = read.get(id)!
    const after = normalized.get(id)
    const faults = [
      ...(before.type === 'annotation' && before !== after ? anchorFaults(before, after as Annotation, read) : []),
      ...referenceFaults(before, after, read),
    ]
    for (const { path, code, details } of faults)
      refused.push(refuse(['records', number, ...path], before, { code, details, kept: after !== undefined }))
  }
  return refused
}
