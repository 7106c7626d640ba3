// How many were found and which of them is shown; what cannot be searched for is said in words. Read aloud as it changes.

import { useTranslation } from 'react-i18next'
import type { SearchResult } from '../../commands/search-hits.ts'
import { longestQuery } from '../../text/search-pattern.ts'
import { useView } from '../shared/workspace-context.tsx'

/** `others` were found in names, notes and the like. */
export function HitCount({ result: { hits, fault, at }, others }: { result: SearchResult; others: number }) {
  const { t } = useTranslation()
  const { query, wrapped } = useView(view => view.search)
  const hit = hits[at]
  const place = hit ? t(`search.said.${hit.side}`, { number: hit.row + 1 }) : ''
  return (
    <span className="search-count" role="status" data-hits={hits.length}>
      {fault && <span className="search-fault">{t(`search.fault.${fault}`, { limit: longestQuery })}</span>}
      {!fault && query !== '' && (
        <>
          <span className={hits.length === 0 ? 'search-fault' : undefined}>
            {hits.length === 0 ? t('search.none') : hit ? t('search.position', { at: at + 1, total: hits.length }) : t('search.found', { count: hits.length })}
          </span>
          {place && <span className="visually-hidden"> {place}</span>}
          {others > 0 && <span className="search-others"> {t('search.others', { count: others })}</span>}
          {wrapped && <span className="search-wrapped"> {t(`search.wrapped.${wrapped}`)}</span>}
        </>
      )}
    </span>
  )
}
