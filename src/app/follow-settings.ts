// Carries settings over to the page: language, direction, theme, size of article text.

import type { Workspace } from '../state/workspace.ts'
import type { Settings } from '../commands/settings.ts'
import type { InterfaceWords } from '../i18n/create-i18n.ts'
import { interfaceDirection } from '../i18n/intl-tag.ts'

export function followSettings(settings: Workspace['settings'], words: InterfaceWords): void {
  const apply = ({ interfaceLanguage, theme, typeSize, lineHeight }: Settings) => {
    const root = document.documentElement
    root.lang = interfaceLanguage
    root.dir = interfaceDirection(interfaceLanguage)
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
    root.style.setProperty('--text-size', String(typeSize / 100))
    root.style.setProperty('--text-leading', String(lineHeight / 100))
  }
  apply(settings.getState())
  settings.subscribe((state, before) => {
    if (state.interfaceLanguage === before.interfaceLanguage && state.numerals === before.numerals) return apply(state)
    // Words and direction change together, or not at all where the words cannot be fetched.
    void words.speak(state.interfaceLanguage, state.numerals).then(() => apply(settings.getState()), () => undefined)
  })
}
