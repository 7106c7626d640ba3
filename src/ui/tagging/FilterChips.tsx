// What the list is narrowed by, each part to be taken out.

import { useTranslation } from 'react-i18next'
import { filterList } from '../../commands/filter-list.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { filterParts, narrowings, withoutPart, type FilterPart } from './filter-parts.ts'

/** `onGone` is called when a part went with its chip, for the focus to go somewhere. */
export function FilterChips({ onGone }: { onGone: () => void }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const filter = useView(view => view.filter)
  const parts = filterParts(filter)
  if (parts.length === 0) return null
  const nameOf = ({ field, value }: FilterPart) => {
    if (field === 'orphaned') return t('tagging.badge.orphaned')
    if (field === 'onlySide') return t(`filter.only.${value}`)
    if (field === 'annotators') return value === '' ? t('filter.unsigned') : t('filter.by', { name: value })
    return t(`tagging.${narrowings.find(one => one.field === field)!.words}.${value}`)
  }
  return (
    <ul className="filter-chips">
      {parts.map(part => (
        <li key={`${part.field} ${part.value}`}>
          <button
            type="button" className="chip filter-chip" aria-label={t('filter.remove', { name: nameOf(part) })}
            onClick={() => {
              dispatch(filterList, withoutPart(filter, part))
              onGone()
            }}
          >
            <bdi>{nameOf(part)}</bdi><span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
