// One article of the library: its titles open it; the rest says what is in it and what can be done with it.

import { memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PerSide } from '../../model/records.ts'
import type { ArticleSummary } from '../../state/repository-port.ts'
import { useNavigation } from '../shared/navigation.tsx'
import { AgoTime } from '../shared/AgoTime.tsx'
import { ArticleCounts } from '../shared/ArticleCounts.tsx'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'
import { useBackupsDoor } from '../shared/backups-door.tsx'
import { RenameForm } from './RenameForm.tsx'
import { shownTitle } from '../shared/shown-title.ts'

export interface ArticleRowActs {
  rename(summary: ArticleSummary, titles: PerSide<string>): void
  putInBin(summary: ArticleSummary): void
  /** Hands the article out as a file. */
  handOut(summary: ArticleSummary): void
}

interface ArticleRowProps {
  readonly summary: ArticleSummary
  readonly present: number
  readonly acts: ArticleRowActs
}

/** Drawn again only when its article changed: a library may hold hundreds. */
export const ArticleRow = memo(function ArticleRow({ summary, present, acts }: ArticleRowProps) {
  const { t } = useTranslation()
  const { hrefOf } = useNavigation()
  const openBackups = useBackupsDoor()
  const [isRenaming, setIsRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  const { id, titles, counts, touchedAt, place } = summary
  const title = shownTitle(titles, t('library.untitled.original'))

  useEffect(() => {
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus()
    wasRenaming.current = isRenaming
  }, [isRenaming])

  return (
    <li className="library-row" data-article={id}>
      {isRenaming ? (
        <RenameForm
          titles={titles} onCancel={() => setIsRenaming(false)}
          onSave={written => {
            setIsRenaming(false)
            acts.rename(summary, written)
          }}
        />
      ) : (
        <a className="library-open" href={hrefOf({ screen: 'article', articleId: id, annotationId: null })}>
          <ArticleTitles titles={titles} />
        </a>
      )}
      <div className="library-row-facts">
        <ArticleCounts counts={counts} />
        {place === 'database' && <p className="library-place muted">{t('storage.place.database')}</p>}
        <AgoTime label={t('library.touched')} instant={touchedAt} present={present} />
      </div>
      {!isRenaming && (
        <p className="library-row-acts">
          <button ref={renameButton} type="button" className="button is-quiet" aria-label={t('library.renameOf', { title })} onClick={() => setIsRenaming(true)}>
            {t('library.rename')}
          </button>
          <button type="button" className="button is-quiet" aria-label={t('backups.copies.of', { title })} onClick={() => openBackups({ kind: 'copies', articleId: id })}>
            {t('backups.copies.open')}
          </button>
          <button type="button" className="button is-quiet" aria-label={t('storage.exportOf', { title })} onClick={() => acts.handOut(summary)}>
            {t('storage.export')}
          </button>
          <button type="button" className="button is-quiet is-danger" aria-label={t('library.deleteOf', { title })} onClick={() => acts.putInBin(summary)}>
            {t('library.delete')}
          </button>
        </p>
      )}
    </li>
  )
})
