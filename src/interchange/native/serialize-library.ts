// The file of a whole library, piece by piece, so that nobody has to hold all of it. Knows nothing of disks.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { Instant } from '../../model/records.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import { serializeNative } from './serialize-native.ts'

export interface LibraryWriter {
  /** What stands before everything; once. */
  readonly head: string
  /** The next article, as a whole file of its own would have it. n log n. */
  article(document: ArticleDocument): string
  /** What stands behind everything; once. */
  readonly tail: string
}

/** The pieces in their order make one JSON object of `format`, `schemaVersion`, `exportedAt` and `articles`. */
export function createLibraryWriter(exportedAt: Instant): LibraryWriter {
  let isFirst = true
  const fields = Object.entries({ format: 'hashiya-library', schemaVersion, exportedAt })
  return {
    head: `{\n${fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join('')}  "articles": [`,
    article(document) {
      const separator = isFirst ? '\n' : ',\n'
      isFirst = false
      return separator + serializeNative(document).trimEnd()
    },
    tail: '\n  ]\n}\n',
  }
}
