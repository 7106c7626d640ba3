// How full something is: a bar, and the same in words beside it.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatShare, formatSize } from '../../../i18n/format-size.ts'
import type { Fill } from '../../../state/repository-port.ts'
import { useSettings } from '../../shared/workspace-context.tsx'
import type { RoomLevel } from './room-level.ts'

interface RoomMeterProps {
  readonly name: string
  readonly fill: Fill
  readonly level: RoomLevel
  /** The quota is no promise of the browser, but what browsers are known to give. */
  readonly isAbout?: boolean
}

export function RoomMeter({ name, fill, level, isAbout = false }: RoomMeterProps) {
  const { t, i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const nameId = useId()
  const size = (amount: number) => formatSize(amount, i18n.language, numerals)
  const share = Math.min(1, fill.used / fill.quota)
  const words = t(isAbout ? 'storage.room.usedOfAbout' : 'storage.room.usedOf', {
    used: size(fill.used), quota: size(fill.quota), share: formatShare(share, i18n.language, numerals),
  })
  return (
    <div className="library-meter">
      <span id={nameId} className="library-meter-name">{name}</span>
      <div
        role="meter" aria-labelledby={nameId} aria-valuemin={0} aria-valuemax={fill.quota} aria-valuenow={Math.min(fill.used, fill.quota)}
        aria-valuetext={words} className="library-meter-bar" data-level={level}
      >
        <span style={{ inlineSize: `${Math.max(share * 100, fill.used > 0 ? 0.5 : 0)}%` }} />
      </div>
      <span className="library-meter-words" aria-hidden="true">{words}</span>
    </div>
  )
}
