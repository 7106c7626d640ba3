// The best article that can be made of what is left of it. Pure: it reads and writes nothing.

import { ArticleDocument } from '../model/article-document.ts'
import { rebaseDiff } from '../model/rebase-diff.ts'
import type { Id, Instant } from '../model/records.ts'
import type { JournalEntry } from './database.ts'
import { isSoundDiff } from './is-sound-diff.ts'
import type { FoundArticle } from './load-article.ts'
import type { Snapshot } from './snapshot-text.ts'
import type { Rebuilt } from './storage-care.ts'

export interface GoodBackup {
  readonly document: ArticleDocument
  readonly at: Instant
}

export interface Remains extends FoundArticle {
  /** All entries of the article that the journal still holds, in order. */
  readonly entries: readonly JournalEntry[]
  readonly backup: GoodBackup | null
}

export interface Rebuild {
  /** Its `seq` lies beyond everything that it takes the place of. */
  readonly snapshot: Snapshot
  readonly rebuilt: Rebuilt
  /** Entries that could not be done again, as they were found. */
  readonly unread: readonly JournalEntry[]
}

interface Base extends Snapshot {
  readonly from: Rebuilt['from']
}

/**
 * From what lacks nothing when there is such a thing, else from what gives the most records: what somebody deleted may
 * come back, but nothing else is lost. Null when nothing gives an article. To do again what is in a base already
 * changes nothing, so that more entries do no harm; no clock is asked.
 */
export function rebuildArticle(id: Id<'article'>, remains: Remains): Rebuild | null {
  const rebuilds = basesOf(id, remains)
    .map(base => build(id, base, remains))
    .filter(rebuild => rebuild !== null)
  const whole = rebuilds.find(({ rebuilt }) => !rebuilt.mayMiss)
  return whole ?? rebuilds.sort((a, b) => b.snapshot.document.size - a.snapshot.document.size)[0] ?? null
}

function basesOf(id: Id<'article'>, { here, kept, entries, backup }: Remains): Base[] {
  const bases: Base[] = []
  if (kept?.state === 'whole') bases.push({ ...kept, from: 'snapshot' })
  if (here?.state === 'whole') bases.push({ ...here, from: 'local' })
  const isFromBeginning = isSoundDiff(entries[0]?.diff) && entries[0].diff.added.some(record => record.id === id)
  if (isFromBeginning) bases.push({ document: ArticleDocument.empty, seq: 0, touchedAt: '', from: 'journal' })
  for (const one of [kept, here]) if (one?.state === 'doubled') bases.push({ ...one, from: 'itself' })
  if (backup) bases.push({ document: backup.document, seq: 0, touchedAt: backup.at, from: 'backup' })
  return bases
}

function build(id: Id<'article'>, base: Base, { here, kept, history, entries, backup }: Remains): Rebuild | null {
  const unread: JournalEntry[] = []
  let { document, touchedAt } = base
  for (const entry of entries) {
    if (entry.seq <= base.seq) continue
    try {
      if (!isSoundDiff(entry.diff)) throw new RangeError(`The entry ${entry.seq} holds no change`)
      document = rebaseDiff(entry.diff, document).document
      touchedAt = entry.at
    } catch {
      unread.push(entry)
    }
  }
  if (document.all('article').next().done || document.article.id !== id) return null
  const seqs = [base, here, kept, history.snapshot, ...entries].map(one =>
    one && 'seq' in one && Number.isSafeInteger(one.seq) ? one.seq : 0,
  )
  const rebuilt: Rebuilt = {
    from: base.from,
    backupAt: base.from === 'backup' ? backup!.at : null,
    mayMiss: unread.length > 0 || base.from === 'backup' || base.from === 'itself',
  }
  return { snapshot: { document, seq: Math.max(...seqs), touchedAt }, rebuilt, unread }
}
