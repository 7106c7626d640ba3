// Puts an article together from what is kept of it: the later of its two snapshots, and every entry of the journal
// beyond that.

import { ArticleDocument } from '../model/article-document.ts'
import { rebaseDiff, type Rebased } from '../model/rebase-diff.ts'
import type { Id, Instant } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import type { StorageFault, Stored } from './article-repository.ts'
import type { JournalEntry } from './database.ts'
import { isSoundDiff } from './is-sound-diff.ts'
import type { Journal, KeptHistory } from './journal.ts'
import type { LocalSnapshots } from './local-snapshots.ts'
import { readSnapshot, snapshotHead, type ReadSnapshot, type Snapshot } from './snapshot-text.ts'

export interface LoadedArticle extends Snapshot {
  /** How many entries of it the journal holds. */
  readonly journalLength: number
  /** Local storage holds something that cannot be read; the article was put together without it. */
  readonly isLocalDamaged: boolean
}

/** An article that an earlier version of the tool wrote: the text as it stands, and what this version reads in it. */
export interface OlderArticle extends Snapshot {
  readonly raw: string
}

export interface LoadPorts {
  readonly local: LocalSnapshots
  readonly journal: Journal
  /** Puts together anew what could not be read as it stands. */
  readonly rescue: (id: Id<'article'>) => Promise<Stored<LoadedArticle>>
  /** Hears of what will be written in another shape from now on. */
  readonly onOlder?: (older: OlderArticle) => void
}

/** What is kept of an article, read as far as it can be. */
export interface FoundArticle {
  readonly here: (ReadSnapshot & { readonly raw: string }) | null
  /** The snapshot in the database, when that is the later one. */
  readonly kept: ReadSnapshot | null
  readonly history: KeptHistory
}

const nothing: Snapshot = { document: ArticleDocument.empty, seq: 0, touchedAt: '' as Instant }

/** Rejects with what the browser throws. Linear in the article and in the entries beyond its snapshot. */
export async function loadArticle(id: Id<'article'>, ports: LoadPorts): Promise<Stored<LoadedArticle>> {
  const found = await findArticle(id, ports)
  const article = assemble(id, found)
  const raw = found.kept ? found.history.snapshot?.raw : found.here?.raw
  if (article?.ok && raw && ports.onOlder && (snapshotHead(raw)?.schemaVersion ?? schemaVersion) < schemaVersion)
    ports.onOlder({ ...article.value, raw })
  return article ?? ports.rescue(id)
}

/** Rejects with what the browser throws. */
export async function findArticle(
  id: Id<'article'>,
  { local, journal }: Pick<LoadPorts, 'local' | 'journal'>,
): Promise<FoundArticle> {
  const head = local.head(id)
  // The database looks for what lies beyond while the snapshot is read.
  const asked = head.state === 'whole' ? journal.history(id, head.seq) : null
  asked?.catch(() => {})
  const here = local.read(id)
  const since = here?.state === 'whole' ? here.seq : -1
  const history = await (asked && head.state === 'whole' && head.seq === since ? asked : journal.history(id, since))
  return { here, kept: history.snapshot && readSnapshot(history.snapshot.raw, id), history }
}

/** The article, or why there is none; null when something of what was found is not as it was written. */
export function assemble(id: Id<'article'>, { here, kept, history }: FoundArticle): Stored<LoadedArticle> | null {
  const newer =
    here?.state === 'newer' ? here : kept?.state === 'newer' ? { ...kept, raw: history.snapshot!.raw } : null
  if (newer) return fail({ code: 'newer', schemaVersion: newer.schemaVersion, raw: newer.raw })
  if ((here && here.state !== 'whole') || (kept && kept.state !== 'whole')) return null
  return replay(id, kept ?? here ?? nothing, history)
}

export const fail = (fault: StorageFault): { ok: false; fault: StorageFault } => ({ ok: false, fault })

function replay(id: Id<'article'>, base: Snapshot, { entries, count }: KeptHistory): Stored<LoadedArticle> | null {
  const newer = findNewer(entries)
  if (newer) return newer
  if (base === nothing && entries.length === 0) return fail({ code: 'missing' })
  if (!entries.every(({ diff }) => isSoundDiff(diff))) return null
  try {
    const { document, seq, touchedAt } = entries.reduce(fold, base)
    if (document.all('article').next().done || document.article.id !== id) return null
    return { ok: true, value: { document, seq, touchedAt, journalLength: count, isLocalDamaged: false } }
  } catch {
    return null
  }
}

/** Whether a newer tool wrote one of the entries; what it wrote, as text. Linear. */
export function findNewer(entries: readonly JournalEntry[]): { ok: false; fault: StorageFault } | null {
  const newer = entries.find(entry => entry.schemaVersion > schemaVersion)
  return newer ? fail({ code: 'newer', schemaVersion: newer.schemaVersion, raw: JSON.stringify({ entries }) }) : null
}

const fold = (state: Snapshot, entry: JournalEntry): Snapshot => ({
  document: foldDiff(state, entry).document,
  seq: entry.seq,
  touchedAt: entry.at,
})

/** The document after one more entry, and what the entry could not change. Throws when the entry is not one. */
export function foldDiff({ document }: Snapshot, { diff, seq }: JournalEntry): Rebased {
  if (!diff) throw new RangeError(`The entry ${seq} was taken away`)
  return rebaseDiff(diff, document)
}
