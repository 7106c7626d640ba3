// The adapters to this browser: where articles and settings are kept.

import type { Instant } from '../model/records.ts'
import type { ArticleRepository } from '../storage/article-repository.ts'
import { createMemoryRepository } from '../storage/memory-repository.ts'

/** The browser's local storage, or null where it is blocked. */
export function browserStorage(): Storage | null {
  try {
    localStorage.getItem('hashiya')
    return localStorage
  } catch {
    return null
  }
}

export function openRepository(now: () => Instant): ArticleRepository {
  return createMemoryRepository(now)
}
