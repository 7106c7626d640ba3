// The selected marks one by one, so that one of them can be left out.

import { useTranslation } from 'react-i18next'
import { toggleAnnotation } from '../../commands/toggle-annotation.ts'
import type { Annotation } from '../../model/records.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { focusPanelStart } from './focus-panel-start.ts'
import { IconButton } from './IconButton.tsx'
import { MarkedWords } from './MarkedWords.tsx'

/** Marks named at most. */
const mostShown = 30

export function ChosenMarks({ annotations }: { annotations: readonly Annotation[] }) {
  const { t } = useTranslation()
  const { dispatch, look, view } = useWorkspace()
  const rest = annotations.length - mostShown
  const leaveOut = (annotation: Annotation) => {
    dispatch(toggleAnnotation, annotation.id)
    look({ panel: 'inspector' })
    focusPanelStart(view)
  }
  return (
    <section className="tagging-section">
      <h3>{t('several.chosen')}</h3>
      <ol className="tagging-chosen">
        {annotations.slice(0, mostShown).map(annotation => (
          <li key={annotation.id}>
            <span className={`kind-dot kind-${annotation.kind}`} aria-hidden="true" />
            <span className="visually-hidden">{t(`tagging.kind.${annotation.kind}`)}: </span>
            <span className="tagging-chosen-words"><MarkedWords annotationId={annotation.id} /></span>
            <IconButton name="cross" words={t('several.leaveOut')} onPress={() => leaveOut(annotation)} />
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="muted">{t('several.more', { count: rest })}</p>}
    </section>
  )
}
