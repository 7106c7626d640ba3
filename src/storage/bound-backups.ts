// Which copies go when there are more than there is room for: the oldest of the densest first. Pure.

import type { KeptBackup } from './article-repository.ts'
import type { Id } from '../model/records.ts'

/** What thinning looks at in a copy. */
export type Thinnable = Pick<KeptBackup, 'id' | 'articleId' | 'at' | 'reason' | 'size'>

export interface BackupBounds {
  /** How many copies. */
  readonly count: number
  /** Their texts together, UTF-16 code units. */
  readonly size: number
}

/** How much is kept of all articles together. */
export const libraryBounds: BackupBounds = { count: 10_000, size: 120_000_000 }

interface Link {
  readonly backup: Thinnable
  /** Milliseconds of its time. */
  readonly time: number
  /** The next copy of the same article; null for its newest. */
  newer: Link | null
  older: Link | null
}

/**
 * Ids of the copies, of one article or of many, that have to go so that the bounds hold: each time the one that lies
 * closest behind a newer one of its article, the oldest of several. The newest of an article always stays, even where
 * the bounds do not hold then. Copies may come in any order; linear for each that goes.
 */
export function boundBackups(backups: readonly Thinnable[], bounds: BackupBounds): string[] {
  const links = new Set(chain(backups))
  let size = backups.reduce((sum, backup) => sum + backup.size, 0)
  const gone: string[] = []
  while (links.size > bounds.count || size > bounds.size) {
    const link = densest(links)
    if (!link) break
    links.delete(link)
    if (link.newer) link.newer.older = link.older
    if (link.older) link.older.newer = link.newer
    size -= link.backup.size
    gone.push(link.backup.id)
  }
  return gone
}

function densest(links: Iterable<Link>): Link | null {
  let found: Link | null = null
  let smallest = Infinity
  for (const link of links) {
    if (!link.newer) continue
    const gap = link.newer.time - link.time
    if (gap < smallest || (gap === smallest && link.time < found!.time)) {
      found = link
      smallest = gap
    }
  }
  return found
}

function chain(backups: readonly Thinnable[]): Link[] {
  const last = new Map<Id<'article'>, Link>()
  const links: Link[] = []
  for (const backup of oldestFirst(backups)) {
    const older = last.get(backup.articleId) ?? null
    const link: Link = { backup, time: Date.parse(backup.at), newer: null, older }
    if (older) older.newer = link
    last.set(backup.articleId, link)
    links.push(link)
  }
  return links
}

/** In the order of their time; copies of one moment in the order of their ids. */
export const oldestFirst = <T extends Thinnable>(backups: readonly T[]): T[] =>
  [...backups].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
