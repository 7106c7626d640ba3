// The repository of a browser that has local storage and no database: articles as local storage has them, and what is
// done to them beside them, until there is a database again. It never touches what it found.

import { ArticleDocument } from '../model/article-document.ts'
import { isEmptyDiff } from '../model/record-diff.ts'
import { rebaseDiff } from '../model/rebase-diff.ts'
import type { Id, Instant } from '../model/records.ts'
import type { ArticleRepository, ArticleSummary, Stored } from './article-repository.ts'
import { blankSummary } from './library-lines.ts'
import type { LocalShelf } from './local-shelf.ts'
import { createLocalSnapshots } from './local-snapshots.ts'
import { createMemoryBackups } from './memory-backups.ts'
import { createMemoryCare } from './memory-care.ts'
import { createPendingShelf } from './pending-shelf.ts'
import type { StorageCare } from './storage-care.ts'
import { summarize } from './summarize.ts'

interface FleetingArticle {
  readonly document: ArticleDocument
  readonly touchedAt: Instant
}

export interface FleetingPorts {
  readonly shelf: LocalShelf
  readonly localQuota: number
  readonly now: () => Instant
}

/** Copies last as long as the page. Another tab's changes are seen when an article is opened. */
export function createFleetingRepository({ shelf, localQuota, now }: FleetingPorts): ArticleRepository {
  const local = createLocalSnapshots(shelf)
  const pending = createPendingShelf(shelf)
  const listeners = new Set<() => void>()
  const announce = () => listeners.forEach(listener => listener())

  const load = (id: Id<'article'>): Stored<FleetingArticle> => {
    const here = local.read(id),
      beside = pending.read(id)
    if (!here && !beside) return { ok: false, fault: { code: 'missing' } }
    if (here?.state === 'newer')
      return { ok: false, fault: { code: 'newer', schemaVersion: here.schemaVersion, raw: here.raw } }
    if (here?.state === 'damaged') return { ok: false, fault: { code: 'damaged', raw: here.raw } }
    if (beside && !beside.diff) return { ok: false, fault: { code: 'damaged', raw: beside.raw } }
    const base = here?.document ?? ArticleDocument.empty
    const document = beside?.diff ? rebaseDiff(beside.diff, base).document : base
    if (document.all('article').next().done) return { ok: false, fault: { code: 'damaged', raw: beside?.raw ?? '' } }
    return { ok: true, value: { document, touchedAt: here?.touchedAt ?? document.article.updatedAt } }
  }
  const line = (id: Id<'article'>): ArticleSummary => {
    const loaded = load(id)
    return loaded.ok
      ? summarize(loaded.value.document, loaded.value.touchedAt)
      : { ...blankSummary(id), fault: loaded.fault }
  }
  const care: StorageCare = {
    ...createMemoryCare(),
    keeping: () => 'fleeting',
    room: async () => ({ local: { used: shelf.size(), quota: localQuota }, browser: null, isPromised: null }),
  }
  return {
    care,
    backups: createMemoryBackups(now, id => {
      const loaded = load(id)
      return loaded.ok ? loaded.value : null
    }),
    list: async () => ({
      ok: true,
      value: Array.from(new Set([...local.ids(), ...pending.ids()]), line).sort((a, b) =>
        a.touchedAt < b.touchedAt ? 1 : -1,
      ),
    }),
    async open(id) {
      const loaded = load(id)
      return loaded.ok ? { ok: true, value: loaded.value.document } : loaded
    },
    async commit(id, diff) {
      if (isEmptyDiff(diff)) return { ok: true, value: undefined }
      const loaded = load(id)
      if (!loaded.ok && loaded.fault.code !== 'missing') return loaded
      if (!pending.add(id, diff)) return { ok: false, fault: { code: 'full' } }
      announce()
      return { ok: true, value: undefined }
    },
    async erase(id) {
      // The database may hold the article too, and cannot be asked: it would come back.
      if (local.head(id).state !== 'none') return { ok: false, fault: { code: 'blocked' } }
      const beside = pending.read(id)
      if (beside) pending.remove(id, beside.raw)
      announce()
      return { ok: true, value: undefined }
    },
    watch: () => () => {},
    conflicts: async () => ({ ok: true, value: [] }),
    settleConflict: async () => ({ ok: true, value: undefined }),
    claimHistory: async () => ({
      ok: true,
      value: { undo: [], redo: [], offset: 0, write() {}, flush() {}, release() {} },
    }),
    onLibraryChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flush() {},
  }
}
