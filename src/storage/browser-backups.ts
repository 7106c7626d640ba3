// Copies of articles in a browser: laid by when the page is idle, thinned when one is added, compared so that nothing
// is copied twice.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Id } from '../model/records.ts'
import type { ArticleBackups, BackupReason, KeptBackup, StorageFault, Stored } from './article-repository.ts'
import { createBackupStore, type BackupStore } from './backup-store.ts'
import { toBackupText } from './backup-text.ts'
import { boundBackups, libraryBounds } from './bound-backups.ts'
import { loadArticle, type OlderArticle } from './load-article.ts'
import type { RepositoryParts } from './repository-parts.ts'
import { readSnapshot, type Snapshot } from './snapshot-text.ts'
import { summarize } from './summarize.ts'
import { thinBackups } from './thin-backups.ts'
import { toFault } from './to-fault.ts'

export interface BrowserBackups extends ArticleBackups {
  /** Keeps an article as an earlier version of the tool wrote it, once, before it is written in another shape. */
  layOlder(article: OlderArticle): Promise<Stored<KeptBackup | null>>
  /** Takes all copies of an article away. Rejects with what the browser throws. */
  eraseOf(id: Id<'article'>): Promise<void>
}

type Parts = Pick<RepositoryParts, 'environment' | 'tracked' | 'local' | 'journal' | 'rescue' | 'database'>

/** After so many copies the whole of them is looked at, whether it is too much. */
const roundOfCopies = 50

export function createBrowserBackups(parts: Parts): BrowserBackups {
  const { environment } = parts
  const store = createBackupStore(parts.database)
  let laid = 0
  const idle = () => new Promise<void>(resolve => environment.idle(resolve))

  const keep = async (
    text: string,
    { document, touchedAt }: Pick<Snapshot, 'document' | 'touchedAt'>,
    reason: BackupReason,
  ) => {
    const articleId = document.article.id
    const at = environment.now()
    const backup: KeptBackup = {
      id: `${articleId}:${at}:${environment.writer}:${laid++}`,
      articleId,
      at,
      reason,
      summary: summarize(document, touchedAt),
      size: text.length,
    }
    await store.put(backup, text, reason !== 'time')
    await thin(articleId)
    return backup
  }
  /** What cannot be thinned now is thinned with the next copy. */
  const thin = async (id: Id<'article'>) => {
    try {
      await store.remove(thinBackups(await store.of(id), environment.now()))
      if (laid % roundOfCopies === 1) await store.remove(boundBackups(await store.all(), libraryBounds))
    } catch {
      return
    }
  }
  const lay = async (
    id: Id<'article'>,
    reason: BackupReason,
    given?: ArticleDocument,
  ): Promise<Stored<KeptBackup | null>> => {
    const state = await stateOf(id, given, parts)
    if (!state.ok) return state.fault.code === 'missing' ? done(null) : state
    await idle()
    const text = toBackupText(state.value.document)
    if (await isLastCopy(text, id, store)) return done(null)
    return done(await keep(text, state.value, reason))
  }
  return {
    lay: (id, reason, document) => attempt(() => lay(id, reason, document)),
    layOlder: article =>
      attempt(async () => {
        const copies = await store.of(article.document.article.id)
        for (const { id, reason, size } of copies)
          if (reason === 'migration' && size === article.raw.length && (await store.text(id)) === article.raw)
            return done(null)
        return done(await keep(article.raw, article, 'migration'))
      }),
    list: id => attempt(async () => done([...(await store.of(id))].reverse())),
    read: backupId => attempt(async () => readBackup(await store.text(backupId))),
    latestGood: id => attempt(() => latestGood(id, store)),
    erase: ids => attempt(async () => done(await store.remove(ids))),
    eraseOf: async id => store.remove((await store.of(id)).map(backup => backup.id)),
  }
}

const done = <T>(value: T): Stored<T> => ({ ok: true, value })

async function attempt<T>(act: () => Promise<Stored<T>>): Promise<Stored<T>> {
  try {
    return await act()
  } catch (error) {
    return { ok: false, fault: toFault(error) }
  }
}

/** The article as it was given, or as the journal has it. */
async function stateOf(
  id: Id<'article'>,
  document: ArticleDocument | undefined,
  parts: Parts,
): Promise<Stored<Pick<Snapshot, 'document' | 'touchedAt'>>> {
  const track = parts.tracked.peek(id)
  if (document) return done({ document, touchedAt: track?.snapshot.touchedAt || document.article.updatedAt })
  if (!track || track.isErased) return loadArticle(id, parts)
  await track.follow(Infinity)
  return track.fault ? { ok: false, fault: track.fault } : done(track.snapshot)
}

async function isLastCopy(text: string, id: Id<'article'>, store: BackupStore): Promise<boolean> {
  const last = (await store.of(id)).at(-1)
  return last?.size === text.length && (await store.text(last.id)) === text
}

function readBackup(raw: string | undefined): Stored<ArticleDocument> {
  const fail = (fault: StorageFault): { ok: false; fault: StorageFault } => ({ ok: false, fault })
  if (raw === undefined) return fail({ code: 'missing' })
  const read = readSnapshot(raw)
  if (read.state === 'newer') return fail({ code: 'newer', schemaVersion: read.schemaVersion })
  return read.state === 'whole' ? done(read.document) : fail({ code: 'damaged', raw })
}

async function latestGood(
  id: Id<'article'>,
  store: BackupStore,
): Promise<Stored<{ backup: KeptBackup; document: ArticleDocument }>> {
  for (const backup of [...(await store.of(id))].reverse()) {
    const read = readBackup(await store.text(backup.id))
    if (read.ok) return done({ backup, document: read.value })
  }
  return { ok: false, fault: { code: 'missing' } }
}
