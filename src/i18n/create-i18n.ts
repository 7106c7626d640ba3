// i18next with the words of /locales: the language that is spoken at once, the other when the page has come to rest.

import i18next, { type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { fetchWords, otherLanguage, readWords, type InterfaceLanguage } from './fetch-words.ts'
import { intlTag } from './intl-tag.ts'
import { keptByTag } from './kept-by-tag.ts'

const numberFormat = keptByTag(tag => new Intl.NumberFormat(tag))

export type { InterfaceLanguage }
export type Numerals = 'arab' | 'latn'

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
  i18n.services.formatter?.add('number', (value: number, lng) => numberFormat(intlTag(lng ?? language, digits)).format(value))
  return {
    i18n,
    async speak(next, nextDigits) {
      await fetchWords(i18n, next)
      digits = nextDigits
      await i18n.changeLanguage(next)
    },
    fetchOther: () => fetchWords(i18n, otherLanguage(i18n.language)),
  }
}
