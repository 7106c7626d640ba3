// From a document to the text of our own file. Knows nothing of disks or downloads.

import type { ArticleDocument } from '../../model/article-document.ts'
import { toRecords } from '../../model/document-file.ts'
import type { Instant } from '../../model/records.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import { fieldOrder } from './field-order-table.ts'

/**
 * The file of a document: one record a line, records and fields in one order, so that two equal documents give equal
 * files and a comparison of two files shows the records that differ. Ends with a newline. n log n.
 */
export function serializeNative(document: ArticleDocument, exportedAt?: Instant): string {
  const head = { format: 'hashiya', schemaVersion, ...(exportedAt === undefined ? {} : { exportedAt }) }
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  const records = toRecords(document).map(record => `    ${JSON.stringify(record, fieldOrder)}`)
  return `{\n${fields.join('')}  "records": [\n${records.join(',\n')}\n  ]\n}\n`
}
