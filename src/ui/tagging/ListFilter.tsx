// Narrows the list: by words, subtypes, people, side and lost words. What is chosen stands as chips that can be taken
// out one by one, with how many are left.

import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isFiltering } from '../../commands/annotation-filter.ts'
import { clearFilter } from '../../commands/clear-filter.ts'
import { filterList } from '../../commands/filter-list.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FilterChoices } from './FilterChoices.tsx'
import { typedDirection } from './typed-direction.ts'
import './filter.css'

export function ListFilter({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const filter = useView(view => view.filter)
  const [isOpen, setIsOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const isNarrowed = isFiltering(filter)
  const clear = () => {
    dispatch(clearFilter)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'Escape' || event.nativeEvent.isComposing || filter.words === '') return
    event.preventDefault()
    dispatch(filterList, { words: '' })
  }
  return (
    <div className="filter" role="group" aria-label={t('filter.name')}>
      <div className="filter-line">
        <input
          ref={field} type="text" role="searchbox" className="input" dir={typedDirection(filter.words)} value={filter.words} maxLength={200} autoComplete="off"
          aria-label={t('filter.words')} placeholder={t('filter.words')} onKeyDown={onKeyDown} onChange={event => dispatch(filterList, { words: event.target.value })}
        />
        <button type="button" className="button" aria-expanded={isOpen} aria-controls="filter-choices" onClick={() => setIsOpen(!isOpen)}>{t('filter.more')}</button>
      </div>
      <div id="filter-choices" hidden={!isOpen}>{isOpen && <FilterChoices />}</div>
      <FilterChips onGone={() => field.current?.focus()} />
      <div className="filter-line">
        <span role="status" className="muted filter-count">{isNarrowed && t('filter.count', { shown, total })}</span>
        {isNarrowed && <button type="button" className="button is-quiet" onClick={clear}>{t('filter.clear')}</button>}
      </div>
    </div>
  )
}
