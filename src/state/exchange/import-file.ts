// Reads an article file of ours into a document, with everything that could not come in. Nothing is stored here.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { NativeFault } from '../../interchange/native/parse-native.ts'
import type { RefusedRecord } from '../../interchange/native/refused-record.ts'

export type { RefusedRecord } from '../../interchange/native/refused-record.ts'

export type ImportFault =
  | Exclude<NativeFault, { readonly code: 'invalid-utf8' }>
  /** The first byte that does not fit, from 0, and its line, from 1. */
  | { readonly code: 'invalid-utf8'; readonly byte: number; readonly line: number }
  | { readonly code: 'empty-file' }
  | { readonly code: 'unknown-kind' }
  /** In megabytes. */
  | { readonly code: 'too-large-file'; readonly size: number; readonly limit: number }

export interface ImportedFile {
  readonly name: string
  /** What can come in; null when nothing can. With a fault beside it, it is the part that could be rescued. */
  readonly document: ArticleDocument | null
  readonly refused: readonly RefusedRecord[]
  readonly fault: ImportFault | null
}

/** Megabytes; several times the heaviest article that the tool is made for. */
export const largestFile = 50

/** With `keepsBin`, an article that lay in the bin still does. Linear in the bytes. The parser, and the schema with it, is loaded when it is first needed. */
export async function importFile(bytes: Uint8Array, name: string, { keepsBin = false } = {}): Promise<ImportedFile> {
  if (bytes.length === 0) return { name, document: null, refused: [], fault: { code: 'empty-file' } }
  const { parseNative } = await import('../../interchange/native/parse-native.ts')
  const parsed = parseNative(bytes)
  const placed = (document: ArticleDocument) => (keepsBin ? document : outOfBin(document))
  if (parsed.ok) return { name, document: placed(parsed.document), refused: parsed.refused, fault: null }
  const { fault, rescued, refused } = parsed
  return {
    name, document: rescued && placed(rescued), refused,
    fault: fault.code === 'invalid-utf8' ? { code: 'invalid-utf8', byte: fault.offset, line: fault.line } : fault,
  }
}

/** Who opens a file wants to see the article, even if it lay in the bin where it was exported. */
function outOfBin(document: ArticleDocument): ArticleDocument {
  const { article } = document
  return article.deletedAt === null ? document : document.with(new Map([[article.id, { ...article, deletedAt: null }]]))
}
