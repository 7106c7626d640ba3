// Two tabs of one browser share the reader's settings, and neither writes over what was chosen in the other.

import { describe, expect, it } from 'vitest'
import { createSettings, settingsKey } from '../../src/state/settings-store.ts'

/** Local storage as two tabs have it: who writes something else is heard in the other, at once or later. */
function browser() {
  const kept = new Map<string, string>(), tabs: { listeners: (() => void)[]; isAsleep: boolean }[] = []
  const tab = () => {
    const self = { listeners: [] as (() => void)[], isAsleep: false }
    tabs.push(self)
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem(key: string, value: string) {
        if (kept.get(key) === value) return
        kept.set(key, value)
        for (const other of tabs) if (other !== self && !other.isAsleep) for (const listener of other.listeners) listener()
      },
    }
    const settings = createSettings({ storage, first: { interfaceLanguage: 'en' }, onForeignChange: listener => void self.listeners.push(listener) })
    return { settings, sleep: () => { self.isAsleep = true } }
  }
  return { kept, tab, stored: () => (JSON.parse(kept.get(settingsKey)!) as { state: object }).state }
}

describe('settings in two tabs', () => {
  it('reach the other tab, whatever they are', () => {
    const { tab } = browser(), one = tab().settings, other = tab().settings
    one.setState({ theme: 'dark', keyChanges: { 'mark-claim': ['KeyG'] } })
    expect(other.getState()).toMatchObject({ theme: 'dark', keyChanges: { 'mark-claim': ['KeyG'] }, interfaceLanguage: 'en' })
    other.setState({ typeSize: 120 })
    expect(one.getState()).toEqual(other.getState())
  })

  it('are written one by one: a tab that heard nothing takes nothing back', () => {
    const { tab, stored } = browser(), one = tab().settings, deaf = tab()
    deaf.sleep()
    one.setState({ theme: 'dark', typeSize: 140 })
    deaf.settings.setState({ annotator: 'لمى', typeSize: 90 })
    expect(stored()).toEqual({ theme: 'dark', annotator: 'لمى', typeSize: 90 })
    expect(one.getState()).toMatchObject({ theme: 'dark', annotator: 'لمى', typeSize: 90 })
    expect(tab().settings.getState()).toMatchObject({ theme: 'dark', annotator: 'لمى', interfaceLanguage: 'en' })
  })

  it('keep what only another version knows, and its keeping tells nobody of a change', () => {
    const { kept, tab, stored } = browser()
    kept.set(settingsKey, '{"state":{"fontOfTomorrow":"x","theme":"light"},"version":1}')
    const one = tab().settings, other = tab().settings, told: unknown[] = []
    other.subscribe((now, before) => told.push(Object.keys(now).filter(name => now[name as never] !== before[name as never])))
    one.setState({ theme: 'dark' })
    expect(stored()).toEqual({ fontOfTomorrow: 'x', theme: 'dark' })
    expect(told).toEqual([['theme']])
  })

  it('last as long as the page where nothing may be kept', () => {
    const full = { getItem: () => null, setItem: () => { throw new DOMException('No room', 'QuotaExceededError') } }
    for (const storage of [null, full]) {
      const settings = createSettings({ storage, first: {} })
      settings.setState({ theme: 'dark' })
      expect(settings.getState().theme).toBe('dark')
    }
  })
})
