// Narrows the queue: to a kind, and to suggestions of some confidence.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { filterSuggestions } from '../../commands/filter-suggestions.ts'
import { toggleSuggestions } from '../../commands/toggle-suggestions.ts'
import type { AnnotationKind } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import { useSettings, useView, useWorkspace } from '../shared/workspace-context.tsx'

export function QueueFilter({ open }: { open: readonly Suggestion[] }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const { kind, least } = useView(view => view.suggesting)
  const isPainted = useSettings(settings => settings.showsSuggestions)
  const rangeId = useId()
  const countOf = (one: AnnotationKind) => open.filter(suggestion => suggestion.kind === one && suggestion.confidence >= least).length
  return (
    <div className="suggestions-filter">
      <select className="input" aria-label={t('suggestions.kind')} value={kind ?? ''} onChange={event => dispatch(filterSuggestions, { kind: (event.target.value || null) as AnnotationKind | null })}>
        <option value="">{t('suggestions.allKinds')}</option>
        {annotationKinds.map(one => <option key={one} value={one}>{t('suggestions.kindCount', { kind: t(`tagging.kinds.${one}`), number: countOf(one) })}</option>)}
      </select>
      <div className="suggestions-least">
        <label htmlFor={rangeId}>{t('suggestions.least')}</label>
        <input
          id={rangeId} type="range" min={0} max={95} step={5} value={Math.round(least * 100)} aria-valuetext={t('suggestions.percent', { number: Math.round(least * 100) })}
          onChange={event => dispatch(filterSuggestions, { least: Number(event.target.value) / 100 })}
        />
        <output htmlFor={rangeId}>{t('suggestions.percent', { number: Math.round(least * 100) })}</output>
      </div>
      <label className="suggestions-painted">
        <input type="checkbox" checked={isPainted} onChange={() => dispatch(toggleSuggestions)} /> {t('suggestions.painted')}
      </label>
    </div>
  )
}
