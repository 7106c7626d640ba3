// An article as it stood after some entry of the journal, as one text. Knows nothing of where the text is kept.

import { ArticleDocument } from '../model/article-document.ts'
import { normalizeDocument } from '../model/normalize-document.ts'
import type { DocumentRecord, Instant } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import { recordTypes } from '../model/vocabulary.ts'

export interface Snapshot {
  readonly document: ArticleDocument
  /** The last entry of the journal that is in it. */
  readonly seq: number
  readonly touchedAt: Instant
}

export type ReadSnapshot =
  | ({ readonly state: 'whole' } & Snapshot)
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

/** The snapshot, normalized; what is not one is told by its state and never throws. Linear. */
export function readSnapshot(raw: string): ReadSnapshot {
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
    const document = normalizeDocument(ArticleDocument.of(records))
    return document.all('article').next().done
      ? { state: 'damaged' }
      : { state: 'whole', document, seq: seq as number, touchedAt }
  } catch {
    return { state: 'damaged' }
  }
}

/** Enough to tell our own writing from damage; files from elsewhere are judged by the schema instead. */
function isRecord(value: unknown): value is DocumentRecord {
  if (typeof value !== 'object' || value === null) return false
  const { id, type } = value as Record<string, unknown>
  return typeof id === 'string' && (recordTypes as readonly unknown[]).includes(type)
}
