// What the suggestion is to become, where it is not what it seems.

import { useTranslation } from 'react-i18next'
import { changeSuggestion } from '../../commands/change-suggestion.ts'
import type { SuggestionChoice } from '../../commands/suggestion-queue.ts'
import type { AnnotationKind } from '../../model/records.ts'
import { annotationKinds, entityTypes, sourceKinds } from '../../model/vocabulary.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'

export function SuggestionKinds({ choice: { kind, subtype } }: { choice: SuggestionChoice }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const types = kind === 'entity' ? entityTypes : kind === 'source' ? sourceKinds : []
  const nameOf = (type: string) => t(kind === 'entity' ? `tagging.entityType.${type}` : `tagging.sourceKind.${type}`)
  return (
    <div className="suggestions-kinds">
      <span className={`kind-dot kind-${kind}`} aria-hidden="true" />
      <select className="input" aria-label={t('suggestions.becomes')} value={kind} onChange={event => dispatch(changeSuggestion, { kind: event.target.value as AnnotationKind })}>
        {annotationKinds.map(one => <option key={one} value={one}>{t(`tagging.kind.${one}`)}</option>)}
      </select>
      {types.length > 0 && (
        <select
          className="input" aria-label={t('suggestions.type')} value={subtype ?? ''}
          onChange={event => dispatch(changeSuggestion, { subtype: event.target.value as NonNullable<SuggestionChoice['subtype']> })}
        >
          {subtype === null && <option value="">{t('suggestions.typeLater')}</option>}
          {types.map(type => <option key={type} value={type}>{nameOf(type)}</option>)}
        </select>
      )}
    </div>
  )
}
