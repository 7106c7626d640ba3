// i18next with the words of /locales: the language that is spoken at once, the other when the page has come to rest.

import i18next, { type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { intlTag } from './intl-tag.ts'

export type InterfaceLanguage = 'ar' | 'en'
export type Numerals = 'arab' | 'latn'

const loadWords: { readonly [L in InterfaceLanguage]: () => Promise<{ words: Record<string, Record<string, unknown>> }> } = {
  ar: () => import('./words-ar.ts'),
  en: () => import('./words-en.ts'),
}

/** `locales/<language>/<name>.json` is the subtree `<name>.` of that language's keys. */
async function readWords(language: InterfaceLanguage): Promise<Record<string, unknown>> {
  const { words } = await loadWords[language]()
  return Object.fromEntries(Object.entries(words).map(([path, subtree]) => [/([^/]+)\.json$/.exec(path)![1]!, subtree]))
}

export interface InterfaceWords {
  readonly i18n: I18n
  /** Changes language and digits together; every component that reads words draws anew. */
  speak(language: InterfaceLanguage, numerals: Numerals): Promise<void>
  /** Fetches the language that is not spoken, so that changing over needs no waiting and no network. */
  fetchOther(): Promise<void>
}

export async function createI18n(language: InterfaceLanguage, numerals: Numerals): Promise<InterfaceWords> {
  const i18n = i18next.createInstance()
  let digits = numerals
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await readWords(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  i18n.services.formatter?.add('number', (value: number, lng) => new Intl.NumberFormat(intlTag(lng ?? language, digits)).format(value))
  const fetchWords = async (wanted: InterfaceLanguage) => {
    if (!i18n.hasResourceBundle(wanted, 'translation')) i18n.addResourceBundle(wanted, 'translation', await readWords(wanted))
  }
  return {
    i18n,
    async speak(next, nextDigits) {
      await fetchWords(next)
      digits = nextDigits
      await i18n.changeLanguage(next)
    },
    fetchOther: () => fetchWords(i18n.language === 'ar' ? 'en' : 'ar'),
  }
}
