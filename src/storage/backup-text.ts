// An article as the text of a copy. Equal documents give equal texts, so that a copy of what is copied already is
// known by comparing.

import type { ArticleDocument } from '../model/article-document.ts'
import { toRecords } from '../model/document-file.ts'
import { schemaVersion } from '../model/schema-version.ts'

/** A snapshot that stands nowhere in the journal; `readSnapshot` reads it. n log n. */
export function toBackupText(document: ArticleDocument): string {
  return JSON.stringify({ format: 'hashiya', schemaVersion, seq: 0, touchedAt: '', records: toRecords(document) })
}
