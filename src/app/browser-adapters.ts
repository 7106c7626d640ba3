// The adapters to this browser: where articles and settings are kept. What the browser refuses is null.

import type { Instant } from '../model/records.ts'
import type { ArticleRepository } from '../storage/article-repository.ts'
import { createBrowserRepository } from '../storage/browser-repository.ts'
import { createDatabase } from '../storage/database.ts'
import { createSteadyRepository } from '../storage/steady-repository.ts'
import { newId } from './new-id.ts'

/** The value, or null where the browser throws instead of giving it (blocked storage, private windows). */
function granted<T>(ask: () => T): T | null {
  try {
    return ask() ?? null
  } catch {
    return null
  }
}

export const browserStorage = (): Storage | null =>
  granted(() => {
    localStorage.getItem('hashiya')
    return localStorage
  })

export const browserLocks = () => granted(() => navigator.locks)

/** What this page keeps articles in: the browser's stores, or, where they turn out to be blocked, whatever is left. */
export function openRepository(now: () => Instant): ArticleRepository {
  const storage = browserStorage(), factory = granted(() => indexedDB)
  const later = (milliseconds: number, callback: () => void) => void setTimeout(callback, milliseconds)
  const localQuota = 5 * 1024 * 1024
  const first = createBrowserRepository({
    storage,
    tabStorage: granted(() => sessionStorage),
    indexedDB: factory,
    locks: browserLocks(),
    channel: granted(() => new BroadcastChannel('hashiya')),
    manager: granted(() => navigator.storage),
    localQuota,
    now,
    later,
    idle: callback => ('requestIdleCallback' in window ? requestIdleCallback(callback, { timeout: 2_000 }) : setTimeout(callback, 200)),
    writer: newId('article'),
  })
  return createSteadyRepository({
    first,
    async probe() {
      const { probeDatabase } = await import('../storage/probe-database.ts')
      return probeDatabase(createDatabase(factory), later)
    },
    async other() {
      const { createLesserRepository } = await import('../storage/lesser-repository.ts')
      return createLesserRepository({ storage, localQuota, now })
    },
  })
}
