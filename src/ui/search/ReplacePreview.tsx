// What replacing all would do: each place as it would read, to be kept or left out.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Replacement } from '../../commands/plan-replacements.ts'
import { useArticle } from '../shared/workspace-context.tsx'
import { snippetOf } from './group-hits.ts'

interface PreviewProps {
  readonly replacements: readonly Replacement[]
  readonly onReplace: (chosen: readonly Replacement[]) => void
  readonly onCancel: () => void
}

/** Places drawn at first, and added each time that somebody asks for more. */
const page = 200

const keyOf = ({ segmentId, start }: Replacement): string => `${segmentId} ${start}`

export function ReplacePreview({ replacements, onReplace, onCancel }: PreviewProps) {
  const { t } = useTranslation()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [most, setMost] = useState(page)
  const chosen = replacements.filter(one => !left.has(keyOf(one)))
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  if (replacements.length === 0) return <p className="search-list muted">{t('search.replace.same')}</p>
  return (
    <div className="search-preview" role="group" aria-label={t('search.replace.preview')}>
      <div className="search-line">
        <button type="button" className="button is-primary" disabled={chosen.length === 0} onClick={() => onReplace(chosen)}>{t('search.replace.these', { count: chosen.length })}</button>
        <button type="button" className="button" onClick={() => setLeft(new Set())}>{t('search.replace.keepAll')}</button>
        <button type="button" className="button" onClick={() => setLeft(new Set(replacements.map(keyOf)))}>{t('search.replace.keepNone')}</button>
        <button type="button" className="button is-quiet" onClick={onCancel}>{t('search.replace.cancel')}</button>
      </div>
      <ul className="search-list">
        {replacements.slice(0, most).map(one => (
          <li key={keyOf(one)}>
            <label className="search-choice">
              <input type="checkbox" checked={!left.has(keyOf(one))} onChange={() => toggle(keyOf(one))} />
              <Reading replacement={one} />
            </label>
          </li>
        ))}
        {replacements.length > most && <li><button type="button" className="button" onClick={() => setMost(most + page)}>{t('search.list.more', { count: replacements.length - most })}</button></li>}
      </ul>
    </div>
  )
}

function Reading({ replacement: { segmentId, start, end, exact, insert } }: { replacement: Replacement }) {
  const text = useArticle(article => article.document.segment(segmentId)?.text ?? '')
  const { language, direction } = useArticle(article => article.document.article.languages.rendering)
  const { before, after } = snippetOf(text, { start, end })
  return <bdi lang={language} dir={direction}>{before}<del>{exact}</del>{insert !== '' && <> <ins>{insert}</ins></>}{after}</bdi>
}
