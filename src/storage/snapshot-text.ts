// An article as it stood after some entry of the journal, as one text. Knows nothing of where the text is kept.

import { ArticleDocument } from '../model/article-document.ts'
import { normalizeDocument } from '../model/normalize-document.ts'
import type { Id, Instant } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import { isRecord } from './is-record.ts'

export interface Snapshot {
  readonly document: ArticleDocument
  /** The last entry of the journal that is in it. */
  readonly seq: number
  readonly touchedAt: Instant
}

export type ReadSnapshot =
  | ({ readonly state: 'whole' } & Snapshot)
  /** It can be read, but is not what this tool writes: two records have one id, or two say that they are the article. */
  | ({ readonly state: 'doubled' } & Snapshot)
  | { readonly state: 'newer'; readonly schemaVersion: number }
  | { readonly state: 'damaged' }

/** `{ format, schemaVersion, seq, touchedAt, records }`, in this order, so that the head can be read alone. Linear. */
export function toSnapshotText({ document, seq, touchedAt }: Snapshot): string {
  return JSON.stringify({ format: 'hashiya', schemaVersion, seq, touchedAt, records: [...document] })
}

const head = /^\{"format":"hashiya","schemaVersion":(\d+),"seq":(\d+),/

/** What the beginning of a snapshot says; null when it does not begin and end like one. Constant. */
export function snapshotHead(raw: string): { schemaVersion: number; seq: number } | null {
  const found = raw.endsWith('}') ? head.exec(raw.slice(0, 100)) : null
  return found && { schemaVersion: Number(found[1]), seq: Number(found[2]) }
}

/** The snapshot (of the article `id`, where that is known), normalized; what is not one is told by its state and never throws. Linear. */
export function readSnapshot(raw: string, id?: Id<'article'>): ReadSnapshot {
  try {
    const { format, schemaVersion: version, seq, touchedAt, records } = JSON.parse(raw) as Record<string, unknown>
    if (format !== 'hashiya' || !Number.isSafeInteger(version)) return { state: 'damaged' }
    if ((version as number) > schemaVersion) return { state: 'newer', schemaVersion: version as number }
    if (
      !Number.isSafeInteger(seq) ||
      typeof touchedAt !== 'string' ||
      !Array.isArray(records) ||
      !records.every(isRecord)
    )
      return { state: 'damaged' }
    const read = ArticleDocument.of(records)
    const document = normalizeDocument(read)
    if (document.all('article').next().done || document.article.id !== (id ?? document.article.id))
      return { state: 'damaged' }
    const isDoubled = read.size < records.length || records.filter(({ type }) => type === 'article').length > 1
    return { state: isDoubled ? 'doubled' : 'whole', document, seq: seq as number, touchedAt }
  } catch {
    return { state: 'damaged' }
  }
}
