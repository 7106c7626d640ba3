// How much room there is in this browser, where articles are kept, whether the browser promised to keep them, and what
// to do before it is full.

import { useTranslation } from 'react-i18next'
import { RoomMeter } from './RoomMeter.tsx'
import { KeepingPromise } from './KeepingPromise.tsx'
import { roomLevel } from './room-level.ts'
import { useRoom } from './use-room.ts'
import './room.css'

export function RoomSection({ hasBin }: { hasBin: boolean }) {
  const { t } = useTranslation()
  const { keeping, room, reload } = useRoom()
  if (!room) return null
  const { local, browser } = room
  const level = browser ? roomLevel(browser) : local && keeping === 'fleeting' ? roomLevel(local) : 'ample'
  return (
    <section className="library-room" aria-labelledby="library-room-title">
      <h2 id="library-room-title">{t('storage.room.title')}</h2>
      {local && <RoomMeter fill={local} name={t('storage.room.local')} level={keeping === 'fleeting' ? roomLevel(local) : 'ample'} isAbout />}
      {browser && <RoomMeter fill={browser} name={t('storage.room.browser')} level={roomLevel(browser)} />}
      <p className="muted">{t(`storage.room.where.${keeping}`)}</p>
      {keeping === 'lasting' && local && roomLevel(local) !== 'ample' && <p>{t('storage.room.moving')}</p>}
      {keeping === 'lasting' && <KeepingPromise isPromised={room.isPromised} onAnswer={reload} />}
      {level !== 'ample' && (
        <div className="library-room-advice" data-level={level}>
          <p><strong>{t(`storage.room.level.${level}`)}</strong></p>
          <ul>
            {hasBin && <li>{t('storage.room.advice.bin')}</li>}
            <li>{t('storage.room.advice.export')}</li>
            <li>{t('storage.room.advice.copies')}</li>
            <li>{t('storage.room.advice.disk')}</li>
          </ul>
        </div>
      )}
    </section>
  )
}
