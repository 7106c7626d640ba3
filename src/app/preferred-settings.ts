// What to begin with, before a reader chose anything: the browser's languages decide.

import type { Settings } from '../commands/settings.ts'

/** The first of the browser's languages that the interface speaks; Arabic when it speaks none of them. */
export function preferredSettings(languages: readonly string[]): Partial<Settings> {
  const known = languages.map(language => language.slice(0, 2).toLowerCase()).find(language => language === 'ar' || language === 'en')
  return { interfaceLanguage: known === 'en' ? 'en' : 'ar' }
}
