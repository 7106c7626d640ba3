// What was found in names, wordings, notes, tags and titles. Choosing one leads to its mark.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordHit } from '../../commands/record-hits.ts'
import { annotationShowing, showRecord } from '../../commands/show-record.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { snippetOf } from './group-hits.ts'

/** Drawn at first, and added each time that somebody asks for more. */
const page = 100

export function RecordHits({ hits }: { hits: readonly RecordHit[] }) {
  const { t } = useTranslation()
  const { dispatch, context } = useWorkspace()
  const [most, setMost] = useState(page)
  const document = useArticle(article => article.document)
  const isMarked = (id: string) => {
    const now = context()
    return document.get(id)?.type === 'article' || (now !== null && annotationShowing(now, id) !== null)
  }
  return (
    <section className="search-records">
      <h2>{t('search.records.title')} <span className="muted">{t('search.found', { count: hits.length })}</span></h2>
      <ul>
        {hits.slice(0, most).map((hit, i) => (
          <li key={`${hit.recordId} ${hit.field} ${hit.side ?? i}`} className="search-group">
            <span className="search-row-number">{t(`search.records.field.${hit.field}`)}</span>
            {isMarked(hit.recordId)
              ? <button type="button" className="search-hit" onClick={() => dispatch(showRecord, hit.recordId)}><Snippet hit={hit} /></button>
              : <span className="search-hit is-nowhere"><Snippet hit={hit} /> <span className="muted">{t('search.records.unmarked')}</span></span>}
          </li>
        ))}
      </ul>
      {hits.length > most && <button type="button" className="button" onClick={() => setMost(most + page)}>{t('search.list.more', { count: hits.length - most })}</button>}
    </section>
  )
}

function Snippet({ hit: { side, text, range } }: { hit: RecordHit }) {
  const languages = useArticle(article => article.document.article.languages)
  const { before, words, after } = snippetOf(text, range)
  const look = side ? { lang: languages[side].language, dir: languages[side].direction } : { dir: 'auto' }
  return <bdi {...look}>{before}<mark>{words}</mark>{after}</bdi>
}
