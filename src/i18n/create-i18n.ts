// i18next with the words of /locales, in both languages at once so that switching needs no waiting.

import i18next, { type i18n as I18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { intlTag } from './intl-tag.ts'

export type InterfaceLanguage = 'ar' | 'en'
export type Numerals = 'arab' | 'latn'

const files = import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', { eager: true, import: 'default' })

/** `locales/<language>/<name>.json` is the subtree `<name>.` of that language's keys. */
function readResources(): Resource {
  const resources: { [language: string]: { translation: Record<string, Record<string, unknown>> } } = {}
  for (const [path, words] of Object.entries(files)) {
    const [, language, name] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path)!
    resources[language!] ??= { translation: {} }
    resources[language!]!.translation[name!] = words
  }
  return resources as Resource
}

export interface InterfaceWords {
  readonly i18n: I18n
  /** Changes language and digits together; every component that reads words draws anew. */
  speak(language: InterfaceLanguage, numerals: Numerals): Promise<void>
}

export async function createI18n(language: InterfaceLanguage, numerals: Numerals): Promise<InterfaceWords> {
  const i18n = i18next.createInstance()
  let digits = numerals
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: readResources(),
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  i18n.services.formatter?.add('number', (value: number, lng) => new Intl.NumberFormat(intlTag(lng ?? language, digits)).format(value))
  return {
    i18n,
    async speak(next, nextDigits) {
      digits = nextDigits
      await i18n.changeLanguage(next)
    },
  }
}
