// The parts of a browser's repository, put together. Each act on it (list, open, keep, erase) is a file of its own.

import type { Id } from '../model/records.ts'
import type { ArticleNews } from './article-repository.ts'
import type { BrowserEnvironment } from './browser-environment.ts'
import { createConflictShelf, type ConflictShelf } from './conflict-shelf.ts'
import type { DamageShelf } from './damage-shelf.ts'
import { type AskForDatabase, createDatabase } from './database.ts'
import { createJournal, type Journal } from './journal.ts'
import { blankSummary, createLibraryLines, type LibraryLines } from './library-lines.ts'
import { createListeners, type Listeners } from './listeners.ts'
import type { LoadPorts, OlderArticle } from './load-article.ts'
import { createLocalRoom } from './local-room.ts'
import { createLocalShelf, type LocalShelf } from './local-shelf.ts'
import { createLocalSnapshots, type LocalSnapshots } from './local-snapshots.ts'
import { createRejectedShelf, type RejectedShelf } from './rejected-shelf.ts'
import { createSnapshotWriter, type SnapshotWriter } from './snapshot-writer.ts'
import type { StorageNews } from './storage-care.ts'
import { createTabChannel, type TabMessage } from './tab-channel.ts'
import { createTabHistories, type TabHistories } from './tab-histories.ts'
import { TrackedArticles } from './tracked-articles.ts'

export interface RepositoryParts {
  readonly environment: BrowserEnvironment
  readonly database: AskForDatabase
  readonly journal: Journal
  /** The database was taken away under this page. */
  readonly lost: Listeners<'lost', void>
  readonly local: LocalSnapshots
  readonly lines: LibraryLines
  readonly rejected: RejectedShelf
  readonly shelf: LocalShelf
  /** Puts together anew what could not be read as it stands. */
  readonly rescue: LoadPorts['rescue']
  /** Articles that were opened and stand in the shape of an earlier version. */
  readonly older: Listeners<'older', OlderArticle>
  /** Loaded when it is first needed. */
  readonly damages: () => Promise<DamageShelf>
  readonly storageNews: Listeners<'news', StorageNews>
  readonly tellNews: (news: StorageNews) => void
  readonly tracked: TrackedArticles
  readonly snapshots: SnapshotWriter
  readonly news: Listeners<Id<'article'>, ArticleNews>
  readonly conflicts: ConflictShelf
  readonly histories: TabHistories
  readonly libraryChanges: Listeners<'library', void>
  readonly tell: (message: TabMessage) => void
  /** Runs one at a time in all tabs, for one article. */
  readonly locked: <T>(id: Id<'article'>, act: () => Promise<T>) => Promise<T>
  /** The list of articles looks different, here and in every tab. */
  readonly announceLibrary: () => void
}

export function assembleParts(environment: BrowserEnvironment): RepositoryParts {
  const { locks } = environment
  const shelf = createLocalShelf(environment.storage)
  const local = createLocalSnapshots(shelf)
  const lines = createLibraryLines(shelf)
  const rejected = createRejectedShelf(shelf)
  const database = createDatabase(environment.indexedDB, () => lost.call('lost', undefined))
  const journal = createJournal(database)
  const histories = createTabHistories(environment, database)
  const news = createListeners<Id<'article'>, ArticleNews>()
  const lost = createListeners<'lost', void>()
  const damages = async () => (await import('./damage-shelf.ts')).createDamageShelf(database)
  const storageNews = createListeners<'news', StorageNews>()
  const libraryChanges = createListeners<'library', void>()
  const older = createListeners<'older', OlderArticle>()
  const rescue: LoadPorts['rescue'] = async id => {
    const { rescueArticle } = await import('./rescue-article.ts')
    return locked(`rescue:${id}`, async () =>
      rescueArticle(id, {
        local,
        journal,
        damages: await damages(),
        database,
        now: environment.now,
        onNews: tellNews,
      }),
    )
  }
  const tracked = new TrackedArticles({
    local,
    journal,
    rescue,
    onOlder: article => older.call('older', article),
    writer: environment.writer,
    onNews(id, one) {
      if (one.kind === 'conflict') conflicts.keep(one.conflict)
      news.call(id, one)
    },
  })

  const tellNews = (news: StorageNews) => storageNews.call('news', news)
  const tell = createTabChannel(environment.channel, message => {
    if (message.kind === 'entry') return tracked.follow(message.articleId, message.seq)
    if (message.kind === 'settled') return news.call(message.articleId, message)
    if (message.kind === 'erased') tracked.markErased(message.articleId)
    libraryChanges.call('library', undefined)
  })
  const conflicts = createConflictShelf(database, (articleId, seq, recordId) => {
    const settled = { kind: 'settled', articleId, seq, recordId } as const
    news.call(articleId, settled)
    tell(settled)
  })
  const announceLibrary = () => {
    libraryChanges.call('library', undefined)
    tell({ kind: 'library' })
  }
  const locked = async <T>(id: Id<'article'>, act: () => Promise<T>): Promise<T> =>
    locks ? await locks.request(`hashiya:${id}`, act) : await act()
  const snapshots = createSnapshotWriter({
    environment,
    locked,
    local,
    journal,
    lines,
    room: createLocalRoom(local, () => shelf.size(), environment.localQuota),
    onMoved: articleId => {
      const titles = lines.read(articleId)?.summary.titles ?? blankSummary(articleId).titles
      tellNews({ kind: 'moved', articleId, titles })
    },
    onWritten: announceLibrary,
  })
  return {
    environment,
    lost,
    database,
    journal,
    local,
    lines,
    rejected,
    shelf,
    rescue,
    older,
    damages,
    storageNews,
    tellNews,
    tracked,
    snapshots,
    news,
    conflicts,
    histories,
    libraryChanges,
    tell,
    locked,
    announceLibrary,
  }
}
