// An article as a file of our own format. Knows neither the page nor how files are handed to a person.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { Instant } from '../../model/records.ts'
import { toFileName } from './to-file-name.ts'

export interface ExportedFile {
  readonly name: string
  readonly text: string
}

/** The whole document; importing it again gives an equal one. n log n; the writer is loaded when it is first needed. */
export async function exportJson(document: ArticleDocument, now: Instant): Promise<ExportedFile> {
  const { serializeNative } = await import('../../interchange/native/serialize-native.ts')
  return { name: toFileName(document.article.titles, '.hashiya.json'), text: serializeNative(document, now) }
}
