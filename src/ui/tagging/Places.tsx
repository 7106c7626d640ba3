// The places of an annotation: the words that it marks on either side.

import { useTranslation } from 'react-i18next'
import { requestCounterpart } from '../../commands/request-counterpart.ts'
import type { Annotation } from '../../model/records.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { focusText } from './focus-text.ts'
import { Place } from './Place.tsx'

export function Places({ annotation }: { annotation: Annotation }) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const addCounterpart = () => {
    workspace.dispatch(requestCounterpart)
    focusText(workspace, annotation)
  }
  const { targets } = annotation
  return (
    <section className="tagging-section">
      <h3>{t('tagging.places.title')}</h3>
      <ol className="tagging-places">
        {targets.map((target, at) => <Place key={at} annotationId={annotation.id} target={target} at={at} isOnly={targets.length === 1} />)}
      </ol>
      <button type="button" className="button" onClick={addCounterpart}>{t('tagging.places.addCounterpart')}</button>
    </section>
  )
}
