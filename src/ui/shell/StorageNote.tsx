// One note on what the store did with an article, and the way back where there is one.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putBack } from '../../commands/put-back.ts'
import { emptyDiff } from '../../model/record-diff.ts'
import { formatInstant } from '../../i18n/format-instant.ts'
import type { StorageFault, StorageNews } from '../../state/repository-port.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useNavigation } from '../shared/navigation.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { shownTitle } from '../shared/shown-title.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import './storage.css'

export function StorageNote({ news, onClose }: { news: StorageNews; onClose: () => void }) {
  const { t } = useTranslation()
  const words = useNoteWords(news)
  const { hrefOf } = useNavigation()
  const [fault, setFault] = useState<StorageFault | null>(null)
  const bringBack = useBringBack(news)
  return (
    <div
      className={`shell-note is-${news.kind}`} data-note={news.kind}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <div>
        {words.map(sentence => <p key={sentence}>{sentence}</p>)}
        {fault && <FaultMessage fault={fault} />}
        {news.kind === 'dropped' && (
          <p>
            <button
              type="button" className="button"
              onClick={() => void bringBack().then(found => (found ? setFault(found) : onClose()))}
            >
              {t('storage.note.bringBack')}
            </button>
          </p>
        )}
        {news.kind === 'rebuilt' && <p><a href={hrefOf({ screen: 'library' })} onClick={onClose}>{t('storage.note.toSetAside')}</a></p>}
      </div>
      <button type="button" className="button is-quiet" aria-label={t('storage.note.close')} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  )
}

function useNoteWords(news: StorageNews): readonly string[] {
  const { t, i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const title = shownTitle(news.titles, t('library.untitled.original'))
  if (news.kind === 'moved') return [t('storage.note.moved', { title })]
  if (news.kind === 'rewritten') return [t('storage.note.rewritten', { title })]
  if (news.kind === 'rebuilt') {
    const { from, backupAt, mayMiss } = news.rebuilt
    const at = backupAt === null ? '' : formatInstant(backupAt, i18n.language, numerals)
    return [t('storage.note.rebuilt', { title }), t(`storage.rebuilt.${from}`, { at }), t(`storage.missing.${mayMiss ? 'some' : 'nothing'}`)]
  }
  const kind = news.type === 'segment' ? 'segments' : 'marks'
  return [
    t(`storage.note.dropped.${kind}`, { count: news.count, of: news.of, title }),
    t(news.isLaidBy ? 'storage.note.laidBy' : 'storage.note.notLaidBy'),
  ]
}

/** Puts the records that are gone back where they were; in the open article as a step that can be undone. */
function useBringBack(news: StorageNews): () => Promise<StorageFault | null> {
  const repository = useRepository()
  const { session, dispatch } = useWorkspace()
  return async () => {
    if (news.kind !== 'dropped') return null
    const state = session.store.getState()
    if (state.phase === 'open' && state.articleId === news.articleId) {
      dispatch(putBack, { records: news.removed })
      return null
    }
    const kept = await repository.commit(news.articleId, { ...emptyDiff, added: news.removed })
    return kept.ok ? null : kept.fault
  }
}
