// Says quietly that there is no connection: everything goes on without one.

import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

const subscribe = (listener: () => void) => {
  for (const name of ['online', 'offline']) addEventListener(name, listener)
  return () => {
    for (const name of ['online', 'offline']) removeEventListener(name, listener)
  }
}

export function ConnectionState() {
  const { t } = useTranslation()
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return <span role="status" className="shell-offline">{!isOnline && <span className="chip" title={t('updates.offlineHint')}>{t('updates.offline')}</span>}</span>
}
