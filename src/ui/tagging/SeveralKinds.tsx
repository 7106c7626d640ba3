// One kind, and one type, for all that are selected.

import { useTranslation } from 'react-i18next'
import { changeKind } from '../../commands/change-kind.ts'
import { setSubtype } from '../../commands/set-subtype.ts'
import type { Annotation, AnnotationKind } from '../../model/records.ts'
import { annotationKinds, entityTypes, quantityKinds, sourceKinds } from '../../model/vocabulary.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'

export function SeveralKinds({ annotations }: { annotations: readonly Annotation[] }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const kinds = new Set(annotations.map(({ kind }) => kind))
  const only = kinds.size === 1 ? annotations[0]!.kind : ''
  return (
    <section className="tagging-section">
      <label className="field">
        <span className="label">{t('several.changeKind')}</span>
        <select className="input tagging-kind" value={only} onChange={event => dispatch(changeKind, event.target.value as AnnotationKind)}>
          {only === '' && <option value="" disabled>{t('several.changeKindChoose')}</option>}
          {annotationKinds.map(kind => <option key={kind} value={kind}>{t(`tagging.kind.${kind}`)}</option>)}
        </select>
      </label>
      {only === '' ? <p className="muted">{t('several.subtypeMixed')}</p> : <Subtypes annotations={annotations} kind={only} />}
    </section>
  )
}

function Subtypes({ annotations, kind }: { annotations: readonly Annotation[]; kind: AnnotationKind }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const document = useArticle(article => article.document)
  const types = { entity: entityTypes, source: sourceKinds, number: quantityKinds, claim: [] }[kind]
  const typeOf = (annotation: Annotation) => {
    if (annotation.kind === 'entity') return document.entity(annotation.entityId)?.entityType
    if (annotation.kind === 'source') return document.source(annotation.sourceId)?.sourceKind
    return annotation.kind === 'number' ? annotation.quantity.kind : undefined
  }
  const words = (type: string) =>
    kind === 'entity' ? t(`tagging.entityType.${type}`) : kind === 'source' ? t(`tagging.sourceKind.${type}`) : t(`tagging.quantityKind.${type}`)
  if (types.length === 0) return null
  const shared = new Set(annotations.map(typeOf))
  return (
    <div className="field" role="group" aria-label={t('several.subtype')}>
      <span className="label" aria-hidden="true">{t('several.subtype')}</span>
      <div className="tagging-buttons">
        {types.map((type, i) => (
          <button key={type} type="button" className="button" aria-pressed={shared.size === 1 && shared.has(type)} onClick={() => dispatch(setSubtype[i]!)}>{words(type)}</button>
        ))}
      </div>
    </div>
  )
}
