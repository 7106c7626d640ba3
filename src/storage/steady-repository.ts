// A repository that goes over to another store, once and for the life of the page, when the browser turns out to keep
// nothing in the first. What fails now and then is told instead: the saver tries it again.

import { isEmptyDiff } from '../model/record-diff.ts'
import type { ArticleRepository, Stored } from './article-repository.ts'
import type { StorageCare } from './storage-care.ts'

export interface SteadyPorts {
  readonly first: ArticleRepository
  /** Whether the first store can be used at all; asked at most once, after something failed. */
  readonly probe: () => Promise<boolean>
  /** What to use instead; loaded when it is needed. */
  readonly other: () => Promise<ArticleRepository>
}

export function createSteadyRepository({ first, probe, other }: SteadyPorts): ArticleRepository {
  let current = first
  /** Once something was read or kept there, the first store is the one: it holds work of this page. */
  let isProven = false
  let deciding: Promise<void> | null = null
  const changes = new Set<() => void>()
  const subscriptions = new Set<{ follow(): void }>()

  const decide = async () => {
    isProven ||= await probe()
    if (isProven) return
    current = await other()
    for (const subscription of subscriptions) subscription.follow()
    for (const listener of changes) listener()
  }
  const ask = async <T>(act: (repository: ArticleRepository) => Promise<Stored<T>>): Promise<Stored<T>> => {
    const asked = current
    const result = await act(asked)
    if (asked !== first || isProven) return result
    if (result.ok || !['blocked', 'failed'].includes(result.fault.code)) {
      isProven ||= result.ok
      return result
    }
    deciding ??= decide().finally(() => {
      deciding = null
    })
    await deciding
    return current === asked ? result : act(current)
  }
  /** Listens to whichever store is in use. */
  const follow = (listen: (repository: ArticleRepository) => () => void): (() => void) => {
    let stop = listen(current)
    const subscription = {
      follow() {
        stop()
        stop = listen(current)
      },
    }
    subscriptions.add(subscription)
    return () => {
      subscriptions.delete(subscription)
      stop()
    }
  }
  const care: StorageCare = {
    keeping: () => current.care.keeping(),
    onKeepingChange(listener) {
      changes.add(listener)
      return () => changes.delete(listener)
    },
    room: () => current.care.room(),
    askForPromise: () => current.care.askForPromise(),
    damages: () => ask(repository => repository.care.damages()),
    forgetDamage: id => ask(repository => repository.care.forgetDamage(id)),
    onNews: listener => follow(repository => repository.care.onNews(listener)),
    unexported: () => current.care.unexported(),
    markExported: id => current.care.markExported(id),
  }
  return {
    care,
    backups: {
      lay: (id, reason, document) => ask(({ backups }) => backups.lay(id, reason, document)),
      list: id => ask(({ backups }) => backups.list(id)),
      read: backupId => ask(({ backups }) => backups.read(backupId)),
      latestGood: id => ask(({ backups }) => backups.latestGood(id)),
      erase: ids => ask(({ backups }) => backups.erase(ids)),
    },
    list: () => ask(repository => repository.list()),
    open: id => ask(repository => repository.open(id)),
    // To keep nothing proves nothing.
    commit: async (id, diff) =>
      isEmptyDiff(diff) ? { ok: true, value: undefined } : ask(repository => repository.commit(id, diff)),
    erase: id => ask(repository => repository.erase(id)),
    watch: (id, listener) => follow(repository => repository.watch(id, listener)),
    conflicts: id => ask(repository => repository.conflicts(id)),
    settleConflict: (id, seq, recordId) => ask(repository => repository.settleConflict(id, seq, recordId)),
    claimHistory: id => ask(repository => repository.claimHistory(id)),
    onLibraryChange: listener => follow(repository => repository.onLibraryChange(listener)),
    flush: () => current.flush(),
  }
}
