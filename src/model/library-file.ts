// The file of a whole library as a value.

import type { DocumentFile } from './document-file.ts'
import type { Instant } from './records.ts'

export interface LibraryFile {
  readonly format: 'hashiya-library'
  readonly schemaVersion: number
  readonly exportedAt: Instant
  /** Each could be a file of its own. */
  readonly articles: readonly DocumentFile[]
}
