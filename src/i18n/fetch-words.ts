// The words of a language, fetched when they are wanted: the interface speaks one, and the palette understands both.

import type { i18n as I18n } from 'i18next'

export type InterfaceLanguage = 'ar' | 'en'

const loadWords: { readonly [L in InterfaceLanguage]: () => Promise<{ words: Record<string, Record<string, unknown>> }> } = {
  ar: () => import('./words-ar.ts'),
  en: () => import('./words-en.ts'),
}

/** `locales/<language>/<name>.json` is the subtree `<name>.` of that language's keys. */
export async function readWords(language: InterfaceLanguage): Promise<Record<string, unknown>> {
  const { words } = await loadWords[language]()
  return Object.fromEntries(Object.entries(words).map(([path, subtree]) => [/([^/]+)\.json$/.exec(path)![1]!, subtree]))
}

/** Makes the language's words known to `i18n`, unless they are known already; fails where they cannot be fetched. */
export async function fetchWords(i18n: I18n, language: InterfaceLanguage): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'translation')) i18n.addResourceBundle(language, 'translation', await readWords(language))
}

export const otherLanguage = (language: string): InterfaceLanguage => (language === 'ar' ? 'en' : 'ar')
