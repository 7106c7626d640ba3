// Stored settings that can be relied on, whatever stands in the store: another version wrote it, or a hand.

import { isKeyNotation } from './key-press.ts'
import type { KeyChanges } from './key-map.ts'
import type { Settings } from './settings.ts'

/** Settings of one of a few values. */
const choices: { readonly [K in keyof Settings]?: readonly Settings[K][] } = {
  interfaceLanguage: ['ar', 'en'],
  theme: ['light', 'dark', 'system'],
  numerals: ['arab', 'latn'],
  hiddenSide: ['original', 'rendering', null],
}
/** Numbers and their bounds. */
const bounds: { readonly [K in keyof Settings]?: readonly [number, number] } = { typeSize: [80, 200], lineHeight: [80, 160] }
const mostRemembered = 20

/** `otherwise` with everything from `stored` that has the right form; what this version does not know is kept as it is. */
export function soundSettings(stored: unknown, otherwise: Settings): Settings {
  if (typeof stored !== 'object' || stored === null) return otherwise
  const kept = Object.entries(stored).filter(([name, value]) => isSound(name as keyof Settings, value, otherwise))
  const sound = { ...otherwise, ...(Object.fromEntries(kept) as Partial<Settings>) }
  return { ...sound, keyChanges: soundKeyChanges(sound.keyChanges), recentChoices: soundList(sound.recentChoices) }
}

function isSound(name: keyof Settings, value: unknown, otherwise: Settings): boolean {
  const few = choices[name] as readonly unknown[] | undefined
  if (few) return few.includes(value)
  const range = bounds[name]
  if (range) return typeof value === 'number' && value >= range[0] && value <= range[1]
  const model: unknown = otherwise[name]
  return name === 'annotator' ? value === null || typeof value === 'string' : model === undefined || typeof value === typeof model
}

/** Only lists of keys in the right notation, a few a command. */
export function soundKeyChanges(changes: unknown): KeyChanges {
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) return {}
  return Object.fromEntries(Object.entries(changes).flatMap(([id, keys]) => {
    const list = soundList(keys).filter(isKeyNotation)
    return Array.isArray(keys) && (list.length > 0 || keys.length === 0) ? [[id, list]] : []
  }))
}

const soundList = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, mostRemembered) : []
