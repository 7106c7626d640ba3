// One thing that could not be read, with what took its place.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../i18n/format-instant.ts'
import { formatSize } from '../../../i18n/format-size.ts'
import type { KeptDamage } from '../../../state/repository-port.ts'
import { ArticleTitles } from '../../shared/ArticleTitles.tsx'
import { Dialog } from '../../shared/Dialog.tsx'
import { downloadRaw } from '../../shared/download-raw.ts'
import { shownTitle } from '../../shared/shown-title.ts'
import { useSettings } from '../../shared/workspace-context.tsx'

export function SetAsideEntry({ damage, onForget }: { damage: KeptDamage; onForget: () => void }) {
  const { t, i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const [isAsking, setIsAsking] = useState(false)
  const { titles, at, foundIn, raw, rebuilt } = damage
  const title = shownTitle(titles, t('library.untitled.original'))
  const instant = (at: string) => formatInstant(at, i18n.language, numerals)
  return (
    <li className="library-row" data-damage={damage.id}>
      <div className="library-binned">
        <ArticleTitles titles={titles} />
        <p>{t(`storage.aside.found.${foundIn}`, { at: instant(at), size: formatSize(raw.length, i18n.language, numerals) })}</p>
        <p>
          {t(`storage.rebuilt.${rebuilt.from}`, { at: rebuilt.backupAt === null ? '' : instant(rebuilt.backupAt) })}{' '}
          {t(`storage.missing.${rebuilt.mayMiss ? 'some' : 'nothing'}`)}
        </p>
      </div>
      <p className="library-row-acts">
        <button type="button" className="button" aria-label={t('storage.aside.downloadOf', { title })} onClick={() => downloadRaw('hashiya-damaged.json', raw)}>
          {t('storage.aside.download')}
        </button>
        <button type="button" className="button is-quiet is-danger" aria-label={t('storage.aside.forgetOf', { title })} onClick={() => setIsAsking(true)}>
          {t('storage.aside.forget')}
        </button>
      </p>
      {isAsking && (
        <Dialog title={t('storage.aside.ask')} onClose={() => setIsAsking(false)}>
          <p>{t('storage.aside.askText')}</p>
          <p>{t('library.erase.noWayBack')}</p>
          <p className="library-row-acts">
            <button type="button" className="button is-primary" onClick={() => setIsAsking(false)}>{t('library.erase.keep')}</button>
            <button
              type="button" className="button is-danger"
              onClick={() => {
                setIsAsking(false)
                onForget()
              }}
            >
              {t('library.erase.confirm')}
            </button>
          </p>
        </Dialog>
      )}
    </li>
  )
}
