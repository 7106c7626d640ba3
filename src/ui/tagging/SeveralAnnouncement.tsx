// Says how many are selected, for those who do not see it, once the choice has come to rest.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../shared/workspace-context.tsx'

/** Milliseconds. */
const rest = 300

export function SeveralAnnouncement() {
  const { t } = useTranslation()
  const count = useView(view => view.selectedAnnotationIds.size)
  const isSelecting = useView(view => view.isSelectingSeveral)
  const before = useRef({ count, isSelecting })
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      const last = before.current
      before.current = { count, isSelecting }
      if (isSelecting !== last.isSelecting) setSaid(isSelecting ? t('several.saidMode.on') : t('several.saidMode.off'))
      else if (Math.max(count, last.count) > 1) setSaid(count === last.count ? '' : t('several.said', { count }))
      else setSaid('')
    }, rest)
    return () => clearTimeout(timer)
  }, [count, isSelecting, t])
  return <div className="visually-hidden" role="status">{said}</div>
}
