// The reader's settings, kept under one key and shared by the tabs of a browser: each writes what was changed in it and
// nothing else.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { initialSettings, type Settings } from '../commands/settings.ts'
import { soundSettings } from '../commands/sound-settings.ts'
import { isSame } from '../model/is-same.ts'

export const settingsKey = 'hashiya:settings'
const version = 1

export interface SettingsPorts {
  /** The browser's local storage, or null where it is blocked: then settings last as long as the page. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null
  /** What to begin with where nothing was chosen yet. */
  readonly first: Partial<Settings>
  /** Calls back when another tab wrote under the key. */
  readonly onForeignChange?: (listener: () => void) => void
}

export function createSettings({ storage, first, onForeignChange }: SettingsPorts): StoreApi<Settings> {
  const stored = () => (storage ? readStored(storage) : {})
  const store = createStore<Settings>(() => soundSettings(stored(), { ...initialSettings, ...first }))
  let isForeign = false
  store.subscribe((now, before) => {
    if (isForeign || !storage) return
    const changed = Object.entries(now).filter(([name, value]) => value !== before[name as keyof Settings])
    if (changed.length > 0) write(storage, { ...stored(), ...Object.fromEntries(changed) })
  })
  onForeignChange?.(() => {
    const now = store.getState(), next = soundSettings(stored(), now)
    // What is the same keeps its identity, so that nobody takes it for a change.
    const changed = Object.entries(next).filter(([name, value]) => !isSame(value, now[name as keyof Settings]))
    isForeign = true
    store.setState(Object.fromEntries(changed))
    isForeign = false
  })
  return store
}

function readStored(storage: Pick<Storage, 'getItem'>): object {
  try {
    const kept = JSON.parse(storage.getItem(settingsKey) ?? 'null') as { readonly state?: unknown; readonly version?: unknown } | null
    return kept?.version === version && typeof kept.state === 'object' ? { ...kept.state } : {}
  } catch {
    return {}
  }
}

/** A full or blocked store costs a setting no more than its next visit. */
function write(storage: Pick<Storage, 'setItem'>, state: object): void {
  try {
    storage.setItem(settingsKey, JSON.stringify({ state, version }))
  } catch {}
}
