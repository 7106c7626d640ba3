// What is stored may have been written by another version, or by a hand: settings are sound all the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialSettings, type Settings } from '../../src/commands/settings.ts'
import { soundSettings } from '../../src/commands/sound-settings.ts'
import { createSettings } from '../../src/state/settings-store.ts'

const shelf = (stored: string) => ({ getItem: () => stored, setItem: () => undefined, removeItem: () => undefined })

describe('stored settings', () => {
  it('are taken where they have the right form, and left where they have not', () => {
    const stored = { interfaceLanguage: 'tlh', theme: 'dark', typeSize: 9_000, annotator: 'لمى', hiddenSide: 7, keyChanges: { 'mark-claim': ['KeyG', 5, 'not a key!'], undo: 'KeyZ', redo: [] }, lettersOff: 'yes' }
    expect(soundSettings(stored, initialSettings)).toEqual({ ...initialSettings, theme: 'dark', annotator: 'لمى', keyChanges: { 'mark-claim': ['KeyG'], redo: [] } })
  })

  it('keep what only another version knows', () =>
    expect(soundSettings({ fontOfTomorrow: 'x' }, initialSettings)).toMatchObject({ fontOfTomorrow: 'x' }))

  it('keep the wish not to give a name', () => expect(soundSettings({ annotator: null }, initialSettings).annotator).toBeNull())

  it('are the initial ones where nothing can be read', () => {
    for (const stored of ['{', 'null', '[]', '{"state":null,"version":1}', '{"state":{"keyChanges":["KeyE"]},"version":1}'])
      expect(createSettings({ storage: shelf(stored), first: {} }).getState()).toEqual(initialSettings)
  })

  it('are sound whatever is stored', () => {
    const names = Object.keys(initialSettings) as (keyof Settings)[]
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), stored => {
      const sound = soundSettings(stored, initialSettings)
      expect(['ar', 'en']).toContain(sound.interfaceLanguage)
      expect(sound.typeSize >= 80 && sound.typeSize <= 200).toBe(true)
      expect(Object.values(sound.keyChanges).every(keys => Array.isArray(keys) && keys.every(one => typeof one === 'string'))).toBe(true)
      expect(soundSettings(sound, initialSettings)).toEqual(sound)
    }))
  })
})
