// Reads an article file of ours into a document, with everything that could not come in. Nothing is stored here.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { NativeFault, RefusedRecord } from '../../interchange/native/parse-native.ts'

export type ImportFault =
  | Exclude<NativeFault, { readonly code: 'truncated' }>
  | { readonly code: 'truncated'; readonly line: number; readonly column: number }
  | { readonly code: 'empty-file' }
  | { readonly code: 'unknown-kind' }
  | { readonly code: 'too-large-file'; readonly size: number; readonly limit: number }

export interface ImportedArticle {
  readonly document: ArticleDocument
  readonly refused: readonly RefusedRecord[]
}

export interface ImportedFile {
  readonly name: string
  /** What can come in; null when nothing can. With a fault beside it, it is the part that could be rescued. */
  readonly article: ImportedArticle | null
  readonly fault: ImportFault | null
}

/** Whole megabytes; the heaviest article that we measured is a tenth of it. */
export const largestFile = 50

/** Linear in the bytes. The parser is loaded when it is first needed. */
export async function importFile(bytes: Uint8Array, name: string): Promise<ImportedFile> {
  if (bytes.length === 0) return { name, article: null, fault: { code: 'empty-file' } }
  const { parseNative } = await import('../../interchange/native/parse-native.ts')
  const parsed = parseNative(bytes)
  if (parsed.ok) return { name, article: { document: parsed.document, refused: parsed.refused }, fault: null }
  return { name, article: null, fault: parsed.fault }
}
