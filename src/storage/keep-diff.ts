// Keeps a change: in the journal first, and told to the other tabs.

import { isEmptyDiff, type RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import type { Stored } from './article-repository.ts'
import type { ArticleTrack, PendingDiff } from './article-track.ts'
import type { NewEntry } from './journal.ts'
import type { RepositoryParts } from './repository-parts.ts'

type Parts = Pick<RepositoryParts, 'environment' | 'journal' | 'tracked' | 'snapshots' | 'tell' | 'announceLibrary'>

/**
 * Resolves with `ok` when the change is on the disk. Of an article that is followed already it is on its way there before
 * this returns. Rejects with what the browser throws.
 */
export async function keepDiff(id: Id<'article'>, diff: RecordDiff, parts: Parts): Promise<Stored<void>> {
  if (isEmptyDiff(diff)) return { ok: true, value: undefined }
  const open = parts.tracked.peek(id)
  const pending = open?.expect(diff)
  let kept: Stored<void> | null = null
  try {
    if (open) return (kept = await append(open, diff, { parts, pending }))
    const found = await obtainTrack(id, parts)
    return (kept = found.ok ? await append(found.value, diff, { parts, pending }) : found)
  } finally {
    if (pending && !kept?.ok) open!.forget(pending)
  }
}

async function append(
  track: ArticleTrack,
  diff: RecordDiff,
  { parts, pending }: { parts: Parts; pending: PendingDiff | undefined },
): Promise<Stored<void>> {
  const { id } = track
  if (track.fault) return { ok: false, fault: track.fault }
  const { environment, journal, snapshots, tell, announceLibrary } = parts
  const since = track.snapshot.seq
  const wasErased = track.isErased
  let entry: NewEntry = {
    articleId: id,
    at: environment.now(),
    writer: environment.writer,
    diff: wasErased ? track.bringBack(diff) : diff,
  }
  let appended = await journal.append(entry, since)
  // Another tab took the article away, or the browser dropped the database and counts from one again.
  const isAlone = appended.isFirst && since > 0 && !wasErased
  if (isAlone || appended.seq <= since) {
    if (isAlone) entry = { ...entry, diff: track.bringBack(diff) }
    appended = await journal.replace(appended.seq, entry, since)
  }
  const { seq, between } = appended
  if (pending) pending.seq = seq
  track.follow(seq, { entry: { ...entry, seq, schemaVersion }, between }).catch(() => {})
  snapshots.schedule(track)
  tell({ kind: 'entry', articleId: id, seq })
  if (changesArticle(entry.diff)) announceLibrary()
  return { ok: true, value: undefined }
}

async function obtainTrack(id: Id<'article'>, { tracked }: Parts): Promise<Stored<ArticleTrack>> {
  const found = await tracked.obtain(id)
  return !found.ok && found.fault.code === 'missing' ? { ok: true, value: tracked.begin(id) } : found
}

/** Whether a line of the library is new, or named otherwise, or goes to the bin. */
const changesArticle = ({ added, updated, removed }: RecordDiff): boolean =>
  [...added, ...removed].some(record => record.type === 'article') ||
  updated.some(([, after]) => after.type === 'article')
