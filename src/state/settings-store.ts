// The reader's settings, kept by zustand's persist under one key: the one place where that is enough.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware'
import { initialSettings, type Settings } from '../commands/settings.ts'
import { soundSettings } from '../commands/sound-settings.ts'

/** `storage` is the browser's local storage, or null where it is blocked: then settings last as long as the page. */
export function createSettings(storage: StateStorage | null, first: Partial<Settings>): StoreApi<Settings> {
  const start = (): Settings => ({ ...initialSettings, ...first })
  if (!storage) return createStore(start)
  return createStore<Settings>()(persist(start, {
    name: 'hashiya:settings', version: 1, storage: createJSONStorage(() => storage), merge: soundSettings,
  }))
}
