// The palette, the other interface language in one click, the keys and the settings.

import { useTranslation } from 'react-i18next'
import { openPalette } from '../../commands/open-palette.ts'
import { openSettings } from '../../commands/open-settings.ts'
import { showKeys } from '../../commands/show-keys.ts'
import { changeSettings } from '../../commands/change-settings.ts'
import { useKeyedWords } from '../shared/use-keyed-words.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import { ShellIcon } from './ShellIcon.tsx'

export function InterfaceButtons() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const language = useSettings(settings => settings.interfaceLanguage)
  const other = language === 'ar' ? 'en' : 'ar'
  const paletteTitle = useKeyedWords(t('command.openPalette'), openPalette)
  const keysTitle = useKeyedWords(t('command.showKeys'), showKeys)
  return (
    <div className="shell-buttons">
      <button className="button is-quiet shell-palette" aria-label={t('command.openPalette')} title={paletteTitle} onClick={() => dispatch(openPalette)}>
        <ShellIcon name="palette" />
      </button>
      <button className="button is-quiet" lang={other} onClick={() => dispatch(changeSettings, { interfaceLanguage: other })}>
        {other === 'ar' ? 'العربية' : 'English'}
      </button>
      <button className="button is-quiet" aria-label={t('command.showKeys')} title={keysTitle} onClick={() => dispatch(showKeys)}>
        <span aria-hidden="true">?</span>
      </button>
      <button className="button is-quiet" title={t('command.openSettings')} onClick={() => dispatch(openSettings)}>
        <ShellIcon name="settings" className="shell-narrow" /><span className="shell-word">{t('command.openSettings')}</span>
      </button>
    </div>
  )
}
