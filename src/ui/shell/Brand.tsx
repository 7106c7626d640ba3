// The name, which leads back to the library.

import { useTranslation } from 'react-i18next'
import { useNavigation } from '../shared/navigation.tsx'

export function Brand() {
  const { hrefOf } = useNavigation()
  const { t } = useTranslation()
  return (
    <a className="shell-brand" href={hrefOf({ screen: 'library' })} title={t('shell.toLibrary')}>
      <span lang="ar">حاشية</span> <span className="visually-hidden">{t('shell.toLibrary')}</span>
    </a>
  )
}
