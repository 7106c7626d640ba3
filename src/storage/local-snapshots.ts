// The snapshots of articles in local storage.

import type { Id } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import type { LocalShelf } from './local-shelf.ts'
import { readSnapshot, snapshotHead, type ReadSnapshot } from './snapshot-text.ts'

/** What stands in local storage, as far as its beginning tells. */
export type LocalHead =
  | { readonly state: 'none' }
  | { readonly state: 'whole'; readonly seq: number }
  | { readonly state: 'newer'; readonly schemaVersion: number }
  | { readonly state: 'damaged' }

export interface LocalSnapshots {
  ids(): Id<'article'>[]
  head(id: Id<'article'>): LocalHead
  read(id: Id<'article'>): (ReadSnapshot & { readonly raw: string }) | null
  /** Length of what stands there, UTF-16 code units; zero when nothing does. */
  length(id: Id<'article'>): number
  /** False when there is no room for it; what stood there stands. */
  write(id: Id<'article'>, raw: string): boolean
  remove(id: Id<'article'>): void
}

const prefix = 'hashiya:article:'

export function createLocalSnapshots(shelf: LocalShelf): LocalSnapshots {
  return {
    ids: () => shelf.namesAfter(prefix),
    head(id) {
      const raw = shelf.read(prefix + id)
      if (raw === null) return { state: 'none' }
      const head = snapshotHead(raw)
      if (!head) return { state: 'damaged' }
      return head.schemaVersion > schemaVersion
        ? { state: 'newer', schemaVersion: head.schemaVersion }
        : { state: 'whole', seq: head.seq }
    },
    read(id) {
      const raw = shelf.read(prefix + id)
      return raw === null ? null : { ...readSnapshot(raw, id), raw }
    },
    length: id => shelf.read(prefix + id)?.length ?? 0,
    write: (id, raw) => shelf.write(prefix + id, raw),
    remove: id => shelf.remove(prefix + id),
  }
}
