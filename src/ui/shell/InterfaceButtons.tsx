// The other interface language in one click, the settings and the keys.

import { useTranslation } from 'react-i18next'
import { openSettings } from '../../commands/open-settings.ts'
import { showKeys } from '../../commands/show-keys.ts'
import { changeSettings } from '../../commands/change-settings.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import { ShellIcon } from './ShellIcon.tsx'

export function InterfaceButtons() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const language = useSettings(settings => settings.interfaceLanguage)
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <div className="shell-buttons">
      <button className="button is-quiet" lang={other} onClick={() => dispatch(changeSettings, { interfaceLanguage: other })}>
        {other === 'ar' ? 'العربية' : 'English'}
      </button>
      <button className="button is-quiet" aria-label={t('command.showKeys')} title={t('command.showKeys')} onClick={() => dispatch(showKeys)}>
        <span aria-hidden="true">?</span>
      </button>
      <button className="button is-quiet" title={t('command.openSettings')} onClick={() => dispatch(openSettings)}>
        <ShellIcon name="settings" className="shell-narrow" /><span className="shell-word">{t('command.openSettings')}</span>
      </button>
    </div>
  )
}
