// The words of the interface as a person reads them, from the same files and by the same rules as the application, so
// that tests repeat none of them.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInstance } from 'i18next'
import { intlTag } from '../../../src/i18n/intl-tag.ts'
import { projectFolder } from '../../tools/node-version.mjs'

export type InterfaceLanguage = 'ar' | 'en'
export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string

export const interfaceLanguages: readonly InterfaceLanguage[] = ['ar', 'en']

/**
 * Both languages in `npm run test:long`; in the short run the one that is named, for tests where the language changes
 * words and not what happens.
 */
export const languagesFrom = (language: InterfaceLanguage): readonly InterfaceLanguage[] => (process.env.HASHIYA_EVERY_LOOK ? interfaceLanguages : [language])

/** The words of a language with Western digits unless others are asked for; a key that is not there throws. */
export function words(language: InterfaceLanguage, numerals: 'latn' | 'arab' = 'latn'): Words {
  const folder = join(projectFolder, 'locales', language)
  const translation = Object.fromEntries(readdirSync(folder).map(file =>
    [file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown]))
  const i18n = createInstance()
  void i18n.init({ lng: language, initAsync: false, resources: { [language]: { translation } }, interpolation: { escapeValue: false } })
  i18n.services.formatter?.add('number', (value: number, lng) => new Intl.NumberFormat(intlTag(lng ?? language, numerals)).format(value))
  return (key, values = {}) => {
    if (!i18n.exists(key, values)) throw new RangeError(`No words for ${key} in locales/${language}`)
    return i18n.t(key, values)
  }
}

/** A value as it stands inside a sentence of the interface, whatever its direction. */
export const isolated = (value: string): string => `\u2068${value}\u2069`
