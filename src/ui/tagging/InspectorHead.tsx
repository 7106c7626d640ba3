// What is selected, and what can be done with it as a whole.

import { useTranslation } from 'react-i18next'
import { annotationsAt } from '../../commands/annotations-at.ts'
import { changeKind } from '../../commands/change-kind.ts'
import { deleteAnnotation } from '../../commands/delete-annotation.ts'
import { nextStacked } from '../../commands/next-stacked.ts'
import type { Annotation, AnnotationKind } from '../../model/records.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { Badges } from './Badges.tsx'
import { focusText } from './focus-text.ts'
import { Subtype } from './Subtype.tsx'

export function InspectorHead({ annotation }: { annotation: Annotation }) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const { dispatch } = workspace
  const stacked = useStackSize(annotation)
  const remove = () => {
    dispatch(deleteAnnotation)
    requestAnimationFrame(() => focusText(workspace, annotation))
  }
  return (
    <header className="tagging-head">
      <h2 tabIndex={-1} data-panel-start={`inspector ${annotation.id}`}>
        <span className={`kind-dot kind-${annotation.kind}`} aria-hidden="true" /> {t(`tagging.kind.${annotation.kind}`)}
        {' '}<Subtype annotation={annotation} /> <Badges annotation={annotation} />
      </h2>
      <div className="tagging-buttons">
        <select
          className="input tagging-kind" aria-label={t('tagging.inspector.changeKind')} value={annotation.kind}
          onChange={event => dispatch(changeKind, event.target.value as AnnotationKind)}
        >
          {annotationKinds.map(kind => <option key={kind} value={kind}>{t(`tagging.kind.${kind}`)}</option>)}
        </select>
        {stacked > 1 && (
          <button type="button" className="button" onClick={() => dispatch(nextStacked)}>{t('tagging.inspector.nextStacked', { count: stacked })}</button>
        )}
        <button type="button" className="button is-danger" onClick={remove}>{t('tagging.inspector.delete')}</button>
      </div>
    </header>
  )
}

/** How many marks lie over each other where this one begins. */
function useStackSize({ targets }: Annotation): number {
  const context = useWorkspace().context()
  const span = targets.flatMap(target => target.spans).find(one => !one.status)
  return context && span ? annotationsAt(context, span.segmentId, span.start).length : 0
}
