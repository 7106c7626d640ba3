// Looks through the file of a library: which articles it holds, which of them are here already and how the two differ.
// Nothing is stored, and no more than one article is in memory at a time.

import type { ByteRange } from '../../interchange/native/library-scanner.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import type { Id, Instant } from '../../model/records.ts'
import { findExisting, type ExistingArticle } from '../exchange/find-existing.ts'
import { importFile, largestFile, type ImportFault, type RefusedRecord } from '../exchange/import-file.ts'
import { outlineArticle, type ArticleOutline } from '../exchange/outline-article.ts'
import type { ArticleRepository } from '../repository-port.ts'
import { readRange, type LibrarySource } from './library-source.ts'
import type { LongWork } from './long-work.ts'

/**
 * Where an article of the file stands to what is here: `binned` is the same and lies in the bin here; `twice` has the
 * id of one before it in the file; `unreadable` is here and cannot be read; `refused` cannot come in.
 */
export type Standing = 'new' | 'same' | 'binned' | 'other' | 'twice' | 'unreadable' | 'refused'

export interface LibraryEntry {
  /** In the file, from 1. */
  readonly number: number
  readonly range: ByteRange
  readonly standing: Standing
  readonly outline: ArticleOutline | null
  /** It lies in the bin in the file, and will lie there here. */
  readonly isInBin: boolean
  readonly refused: readonly RefusedRecord[]
  readonly fault: ImportFault | null
  /** What replacing the one that is here would do to its marks. */
  readonly marks: { readonly back: number; readonly gone: number; readonly changed: number } | null
}

export interface LibraryInventory {
  readonly exportedAt: Instant | null
  readonly entries: readonly LibraryEntry[]
  /** Why the file, or what follows the entries, could not be read. */
  readonly fault: ImportFault | { readonly code: 'empty-library' } | null
}

const chunk = 1_000_000
/** Megabytes. */
export const largestLibrary = 1_000

/** Null when it was stopped. Linear in the file, and in the articles of the library that it names. */
export async function inspectLibrary(source: LibrarySource, repository: ArticleRepository, work: LongWork): Promise<LibraryInventory | null> {
  const refuse = (fault: LibraryInventory['fault']): LibraryInventory => ({ exportedAt: null, entries: [], fault })
  const megabytes = Math.ceil(source.size / 1_000_000)
  if (source.size === 0) return refuse({ code: 'empty-file' })
  if (megabytes > largestLibrary) return refuse({ code: 'too-large-file', size: megabytes, limit: largestLibrary })
  const { LibraryScanner } = await import('../../interchange/native/library-scanner.ts')
  const scanner = new LibraryScanner()
  for (let start = 0; start < source.size; start += chunk) {
    if (work.isStopped()) return null
    scanner.push(await readRange(source, { start, end: Math.min(start + chunk, source.size) }))
    work.onProgress({ done: start, whole: source.size })
  }
  const { members, articles, partial, fault } = scanner.end()
  const version = members.get('schemaVersion')
  if (members.get('format') !== 'hashiya-library' || !Number.isSafeInteger(version)) return refuse(fault ?? { code: 'not-hashiya' })
  if ((version as number) > schemaVersion) return refuse({ code: 'newer', schemaVersion: version as number })
  const ranges = partial && fault?.code === 'truncated' ? [...articles, partial] : articles
  if (ranges.length === 0) return refuse(fault ?? { code: 'empty-library' })

  const entries: LibraryEntry[] = []
  const seen = new Set<Id<'article'>>()
  for (const [index, range] of ranges.entries()) {
    if (work.isStopped()) return null
    work.onProgress({ done: index, whole: ranges.length })
    entries.push(await inspectEntry({ number: index + 1, range, source, repository, seen, work }))
    await work.takeBreath()
  }
  const exportedAt = members.get('exportedAt')
  return { exportedAt: typeof exportedAt === 'string' ? exportedAt : null, entries, fault }
}

interface EntryRequest {
  readonly number: number
  readonly range: ByteRange
  readonly source: LibrarySource
  readonly repository: ArticleRepository
  readonly seen: Set<Id<'article'>>
  readonly work: LongWork
}

async function inspectEntry({ number, range, source, repository, seen, work }: EntryRequest): Promise<LibraryEntry> {
  const blank = { number, range, outline: null, isInBin: false, refused: [], fault: null, marks: null }
  const size = Math.ceil((range.end - range.start) / 1_000_000)
  if (size > largestFile) return { ...blank, standing: 'refused', fault: { code: 'too-large-file', size, limit: largestFile } }
  const { document, refused, fault } = await importFile(await readRange(source, range), source.name, { keepsBin: true })
  if (!document) return { ...blank, standing: 'refused', refused, fault }
  await work.takeBreath()
  const { id, deletedAt } = document.article
  const isTwice = seen.has(id)
  seen.add(id)
  const existing = isTwice ? null : await findExisting(repository, document)
  return {
    number, range, refused, fault, isInBin: deletedAt !== null, outline: outlineArticle(document),
    standing: existing ? standingOf(existing, document) : 'twice', marks: existing?.state === 'other' ? marksOf(existing) : null,
  }
}

function standingOf(existing: ExistingArticle, { article }: ArticleDocument): Standing {
  if (existing.state === 'none') return 'new'
  if (existing.state !== 'same') return existing.state
  return existing.restoring && article.deletedAt === null ? 'binned' : 'same'
}

function marksOf({ version: { diff } }: Extract<ExistingArticle, { state: 'other' }>): LibraryEntry['marks'] {
  const count = (records: readonly { type: string }[]) => records.filter(record => record.type === 'annotation').length
  return { back: count(diff.added), gone: count(diff.removed), changed: count(diff.updated.map(([, after]) => after)) }
}
