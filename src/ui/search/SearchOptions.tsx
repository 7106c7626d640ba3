// How to search: how exactly letters are compared, whole words or not, on which side.

import { useTranslation } from 'react-i18next'
import { searchFor } from '../../commands/search-for.ts'
import type { WordRule } from '../../text/search-pattern.ts'
import { useSettings, useView, useWorkspace } from '../shared/workspace-context.tsx'

const rules: readonly WordRule[] = ['any', 'whole', 'attached']
const places = ['both', 'original', 'rendering'] as const

export function SearchOptions() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const { level, words, side } = useView(view => view.search)
  const hiddenSide = useSettings(settings => settings.hiddenSide)
  return (
    <span className="search-options" role="group" aria-label={t('search.options')}>
      <button
        type="button" className="button search-toggle" aria-pressed={level === 'strict'} title={t('search.strictHint')}
        onClick={() => dispatch(searchFor, { level: level === 'strict' ? 'loose' : 'strict' })}
      >
        {t('search.strict')}
      </button>
      <select className="input" aria-label={t('search.words.label')} value={words} onChange={event => dispatch(searchFor, { words: event.target.value as WordRule })}>
        {rules.map(rule => <option key={rule} value={rule}>{t(`search.words.${rule}`)}</option>)}
      </select>
      <select
        className="input" aria-label={t('search.side.label')} value={side} disabled={hiddenSide !== null}
        onChange={event => dispatch(searchFor, { side: event.target.value as (typeof places)[number] })}
      >
        {places.map(place => <option key={place} value={place}>{t(`search.side.${place}`)}</option>)}
      </select>
    </span>
  )
}
