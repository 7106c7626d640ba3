// Reads a text file that somebody opened, up to what one article takes.

import { decodeText, type DecodedText } from './decode-text.ts'
import { fileKind } from './file-kind.ts'
import { longestText } from './text-limit.ts'

export type TextFileFault =
  | { readonly code: 'empty-file' }
  | { readonly code: 'unknown-kind' }
  | { readonly code: 'too-large-file'; readonly size: number; readonly limit: number }
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'failed'; readonly reason: string }

export type ReadTextFile = ({ readonly ok: true } & DecodedText) | { readonly ok: false; readonly fault: TextFileFault }

const megabyte = 1_000_000
/** No character takes more than four bytes. */
const largestFile = (4 * longestText) / megabyte

/** Files that are too large are refused before they are read. */
export async function readTextFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ReadTextFile> {
  if (fileKind(file.name) !== 'text') return { ok: false, fault: { code: 'unknown-kind' } }
  if (file.size > largestFile * megabyte) return { ok: false, fault: { code: 'too-large-file', size: Math.ceil(file.size / megabyte), limit: largestFile } }
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
    if (decoded.text.trim() === '') return { ok: false, fault: { code: 'empty-file' } }
    if (decoded.text.length > longestText) return { ok: false, fault: { code: 'too-large', size: decoded.text.length, limit: longestText } }
    return { ok: true, ...decoded }
  } catch (reason) {
    return { ok: false, fault: { code: 'failed', reason: String(reason) } }
  }
}
