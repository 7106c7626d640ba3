// The adapters to this browser: where articles and settings are kept. What the browser refuses is null.

import type { Instant } from '../model/records.ts'
import type { ArticleRepository } from '../storage/article-repository.ts'
import { createBrowserRepository } from '../storage/browser-repository.ts'
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

export function openRepository(now: () => Instant): ArticleRepository {
  return createBrowserRepository({
    storage: browserStorage(),
    tabStorage: granted(() => sessionStorage),
    indexedDB: granted(() => indexedDB),
    locks: browserLocks(),
    channel: granted(() => new BroadcastChannel('hashiya')),
    now,
    later: (milliseconds, callback) => setTimeout(callback, milliseconds),
    idle: callback => ('requestIdleCallback' in window ? requestIdleCallback(callback, { timeout: 2_000 }) : setTimeout(callback, 200)),
    writer: newId('article'),
  })
}
