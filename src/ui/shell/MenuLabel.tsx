// What stands on the button of the menu, before and after the menu itself is loaded.

import { useTranslation } from 'react-i18next'
import { ShellIcon } from './ShellIcon.tsx'

export function MenuLabel() {
  const { t } = useTranslation()
  return <><ShellIcon name="menu" className="shell-narrow" /><span className="shell-word">{t('shell.menu')}</span></>
}
