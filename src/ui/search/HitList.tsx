// Everything that was found, by sentence, each with the words around it.

import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit, SearchResult } from '../../commands/search-hits.ts'
import { showHit } from '../../commands/show-hit.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { groupHits } from './group-hits.ts'
import type { RecordHit } from '../../commands/record-hits.ts'
import { HitSnippet } from './HitSnippet.tsx'
import { RecordHits } from './RecordHits.tsx'

/** Hits drawn at first, and added each time that somebody asks for more. */
const page = 200

export function HitList({ result: { hits, at }, records }: { result: SearchResult; records: readonly RecordHit[] }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const [most, setMost] = useState(page)
  const list = useRef<HTMLDivElement>(null)
  const groups = groupHits(hits, Math.max(most, at + 1))
  const shown = (groups.at(-1)?.hits.at(-1)?.at ?? -1) + 1
  const onKeyDown = (event: KeyboardEvent) => {
    const way = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0
    if (way === 0) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    buttons[buttons.indexOf(document.activeElement as HTMLElement) + way]?.focus()
    event.preventDefault()
  }
  const choose = ({ segmentId, start, end }: SearchHit) => dispatch(showHit, { segmentId, start, end })
  return (
    <div ref={list} className="search-list" role="group" aria-label={t('search.list.name')} onKeyDown={onKeyDown}>
      {groups.length + records.length === 0 && <p className="muted">{t('search.list.empty')}</p>}
      <ul>
        {groups.map(group => (
          <li key={group.row} className="search-group">
            <span className="search-row-number">{t('search.list.sentence', { number: group.row + 1 })}</span>
            <ul>
              {group.hits.map(({ hit, at: number }) => (
                <li key={`${hit.segmentId} ${hit.start}`}>
                  <button type="button" className="search-hit" aria-current={number === at || undefined} onClick={() => choose(hit)}><HitSnippet hit={hit} /></button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {shown < hits.length && <button type="button" className="button" onClick={() => setMost(shown + page)}>{t('search.list.more', { count: hits.length - shown })}</button>}
      {records.length > 0 && <RecordHits hits={records} />}
    </div>
  )
}
