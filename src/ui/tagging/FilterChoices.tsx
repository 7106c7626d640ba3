// The choices that narrow the list.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { filterList } from '../../commands/filter-list.ts'
import { sides } from '../../model/vocabulary.ts'
import { useArticle, useView, useWorkspace } from '../shared/workspace-context.tsx'
import { narrowings, withPart, type FilterPart } from './filter-parts.ts'

export function FilterChoices() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const filter = useView(view => view.filter)
  const document = useArticle(article => article.document)
  const annotators = useMemo(() => [...new Set(Array.from(document.all('annotation'), one => one.createdBy))].toSorted(), [document])
  const add = (part: FilterPart) => dispatch(filterList, withPart(filter, part))
  return (
    <div className="filter-choices">
      <select
        className="input" aria-label={t('filter.subtype')} value=""
        onChange={event => {
          const [field, value] = event.target.value.split(' ') as [FilterPart['field'], string]
          add({ field, value })
        }}
      >
        <option value="" disabled>{t('filter.subtype')}</option>
        {narrowings.map(({ field, kind, words, values }) => (
          <optgroup key={field} label={t(`tagging.kinds.${kind}`)}>
            {values.map(value => <option key={value} value={`${field} ${value}`}>{t(`tagging.${words}.${value}`)}</option>)}
          </optgroup>
        ))}
      </select>
      <select className="input" aria-label={t('filter.only.label')} value={filter.onlySide ?? ''} onChange={event => dispatch(filterList, { onlySide: sides.find(side => side === event.target.value) ?? null })}>
        <option value="">{t('filter.only.any')}</option>
        {sides.map(side => <option key={side} value={side}>{t(`filter.only.${side}`)}</option>)}
      </select>
      {annotators.length > 1 && (
        <select className="input" aria-label={t('filter.annotator')} value="" onChange={event => add({ field: 'annotators', value: annotators[Number(event.target.value)] ?? '' })}>
          <option value="" disabled>{t('filter.annotator')}</option>
          {annotators.map((name, i) => <option key={name} value={i}>{name || t('filter.unsigned')}</option>)}
        </select>
      )}
      <label className="filter-check">
        <input type="checkbox" checked={filter.orphaned} onChange={event => dispatch(filterList, { orphaned: event.target.checked })} /> {t('tagging.badge.orphaned')}
      </label>
    </div>
  )
}
