// Puts an article together from what is kept of it: the later of its two snapshots, and every entry of the journal
// beyond that.

import { ArticleDocument } from '../model/article-document.ts'
import { rebaseDiff, type Rebased } from '../model/rebase-diff.ts'
import type { Id, Instant } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import type { StorageFault, Stored } from './article-repository.ts'
import type { JournalEntry } from './database.ts'
import type { Journal, KeptHistory } from './journal.ts'
import type { LocalSnapshots } from './local-snapshots.ts'
import { readSnapshot, type Snapshot } from './snapshot-text.ts'

export interface LoadedArticle extends Snapshot {
  /** How many entries of it the journal holds. */
  readonly journalLength: number
  /** Local storage holds something that cannot be read; the article was put together without it. */
  readonly isLocalDamaged: boolean
}

const nothing: Snapshot = { document: ArticleDocument.empty, seq: 0, touchedAt: '' as Instant }

/** Rejects with what the browser throws. Linear in the article and in the entries beyond its snapshot. */
export async function loadArticle(
  id: Id<'article'>,
  { local, journal }: { local: LocalSnapshots; journal: Journal },
): Promise<Stored<LoadedArticle>> {
  const head = local.head(id)
  // The database looks for what lies beyond while the snapshot is read.
  const asked = head.state === 'whole' ? journal.history(id, head.seq) : null
  asked?.catch(() => {})
  const here = local.read(id)
  if (here?.state === 'newer') return fail({ code: 'newer', schemaVersion: here.schemaVersion })
  const since = here?.state === 'whole' ? here.seq : -1
  const history = await (asked && head.state === 'whole' && head.seq === since ? asked : journal.history(id, since))
  const kept = history.snapshot && readSnapshot(history.snapshot.raw)
  if (kept?.state === 'newer') return fail({ code: 'newer', schemaVersion: kept.schemaVersion })
  if (kept?.state === 'damaged') return fail({ code: 'damaged', raw: history.snapshot!.raw })
  const base = kept ?? (here?.state === 'whole' ? here : nothing)
  if (here?.state === 'damaged' && base === nothing && !beginsWithArticle(id, history))
    return fail({ code: 'damaged', raw: here.raw })
  return replay(base, history, here?.state === 'damaged')
}

const fail = (fault: StorageFault): { ok: false; fault: StorageFault } => ({ ok: false, fault })

/** Whether the journal goes back to the making of the article. */
const beginsWithArticle = (id: Id<'article'>, { entries }: KeptHistory): boolean =>
  entries[0]?.diff?.added.some(record => record.id === id) ?? false

function replay(base: Snapshot, { entries, count }: KeptHistory, isLocalDamaged: boolean): Stored<LoadedArticle> {
  const newer = entries.find(entry => entry.schemaVersion > schemaVersion)
  if (newer) return fail({ code: 'newer', schemaVersion: newer.schemaVersion })
  try {
    const { document, seq, touchedAt } = entries.reduce(fold, base)
    if (document.all('article').next().done) return fail({ code: 'missing' })
    return { ok: true, value: { document, seq, touchedAt, journalLength: count, isLocalDamaged } }
  } catch {
    return fail({ code: 'damaged', raw: JSON.stringify({ records: [...base.document], entries }) })
  }
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
