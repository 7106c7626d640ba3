// The saved file as a value: what is written to disk, to local storage and into an export.

import type { ArticleDocument } from './article-document.ts'
import type { DocumentRecord, Instant, RecordType } from './records.ts'
import { recordTypes } from './vocabulary.ts'

export interface DocumentFile {
  readonly format: 'hashiya'
  readonly schemaVersion: number
  readonly exportedAt?: Instant
  readonly records: readonly DocumentRecord[]
}

const rank = new Map<RecordType, number>(recordTypes.map((type, i) => [type, i]))

/** Records by type, then segments by order and the rest by id: two equal documents give equal files. n log n. */
export function toRecords(document: ArticleDocument): DocumentRecord[] {
  const key = (record: DocumentRecord) =>
    record.type === 'segment' ? `${record.side} ${record.order} ${record.id}` : record.id
  return [...document]
    .map(record => [rank.get(record.type)!, key(record), record] as const)
    .sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0))
    .map(([, , record]) => record)
}
