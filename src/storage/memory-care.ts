// The state of a store that lasts as long as the page: which articles only it holds.

import type { Id } from '../model/records.ts'
import type { StorageCare } from './storage-care.ts'

export interface MemoryCare extends StorageCare {
  /** An article changed: no file has that yet. */
  noteChange(id: Id<'article'>): void
  noteErased(id: Id<'article'>): void
}

export function createMemoryCare(): MemoryCare {
  const unexported = new Set<Id<'article'>>()
  return {
    noteChange: id => void unexported.add(id),
    noteErased: id => void unexported.delete(id),
    keeping: () => 'page',
    onKeepingChange: () => () => {},
    room: async () => ({ local: null, browser: null, isPromised: null }),
    askForPromise: async () => false,
    damages: async () => ({ ok: true, value: [] }),
    forgetDamage: async () => ({ ok: true, value: undefined }),
    onNews: () => () => {},
    unexported: () => unexported,
    markExported: id => void unexported.delete(id),
  }
}
