// What was deleted and can still come back.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSummary } from '../../state/repository-port.ts'
import { AgoTime } from '../shared/AgoTime.tsx'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'
import { EmptyBinDialog } from './EmptyBinDialog.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { shownTitle } from '../shared/shown-title.ts'

interface BinProps {
  readonly bin: readonly ArticleSummary[]
  readonly present: number
  readonly onRestore: (summary: ArticleSummary) => void
  readonly onErase: (summary: ArticleSummary) => void
  readonly onRestoreAll: (summaries: readonly ArticleSummary[]) => void
  readonly onEraseAll: (summaries: readonly ArticleSummary[]) => void
}

export function Bin({ bin, present, onRestore, onErase, onRestoreAll, onEraseAll }: BinProps) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<ArticleSummary | null>(null)
  const [isEmptying, setIsEmptying] = useState(false)
  return (
    <details className="library-bin">
      <summary>{t('library.bin.title')} <span className="muted">{t('library.bin.count', { count: bin.length })}</span></summary>
      <p className="muted">{t(bin.length === 0 ? 'library.bin.purpose' : 'library.bin.text')}</p>
      {bin.length > 1 && (
        <p className="library-row-acts library-bin-acts">
          <button type="button" className="button" onClick={() => onRestoreAll(bin)}>{t('backups.bin.restoreAll')}</button>
          <button type="button" className="button is-quiet is-danger" onClick={() => setIsEmptying(true)}>{t('backups.bin.empty')}</button>
        </p>
      )}
      {bin.length > 0 && <ul className="library-list">
        {bin.map(summary => {
          const title = shownTitle(summary.titles, t('library.untitled.original'))
          return (
            <li key={summary.id} className="library-row" data-article={summary.id}>
              <div className="library-binned"><ArticleTitles titles={summary.titles} /></div>
              <div className="library-row-facts">
                <AgoTime label={t('library.bin.deleted')} instant={summary.deletedAt ?? summary.touchedAt} present={present} />
              </div>
              <p className="library-row-acts">
                <button type="button" className="button" aria-label={t('library.bin.restoreOf', { title })} onClick={() => onRestore(summary)}>
                  {t('library.bin.restore')}
                </button>
                <button type="button" className="button is-quiet is-danger" aria-label={t('library.bin.eraseOf', { title })} onClick={() => setAsked(summary)}>
                  {t('library.bin.erase')}
                </button>
              </p>
            </li>
          )
        })}
      </ul>}
      {isEmptying && (
        <EmptyBinDialog
          bin={bin} onClose={() => setIsEmptying(false)}
          onEmpty={() => {
            setIsEmptying(false)
            onEraseAll(bin)
          }}
        />
      )}
      {asked && (
        <EraseDialog
          summary={asked} onClose={() => setAsked(null)}
          onErase={() => {
            setAsked(null)
            onErase(asked)
          }}
        />
      )}
    </details>
  )
}
