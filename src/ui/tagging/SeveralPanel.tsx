// Everything that can be done with several selected marks at once.

import { memo, useMemo, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { selectedInOrder } from '../../commands/selected-annotations.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import { useArticle, useView, useWorkspace } from '../shared/workspace-context.tsx'
import { ChosenMarks } from './ChosenMarks.tsx'
import { focusText } from './focus-text.ts'
import { SeveralActs } from './SeveralActs.tsx'
import { SeveralKinds } from './SeveralKinds.tsx'
import './inspector.css'
import './fields.css'
import './several.css'

/** `selected` is what the view says, perhaps a moment ago. */
export const SeveralPanel = memo(function SeveralPanel({ selected }: { selected: ReadonlySet<string> }) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const document = useArticle(article => article.document)
  const rows = useArticle(article => article.rows)
  const activeId = useView(view => view.activeAnnotationId)
  const annotations = useMemo(() => {
    const now = workspace.context()
    return now ? selectedInOrder({ document, rows, view: { ...now.view, selectedAnnotationIds: selected } }) : []
  }, [workspace, document, rows, selected])
  const counts = annotationKinds.map(kind => ({ kind, count: annotations.filter(annotation => annotation.kind === kind).length })).filter(({ count }) => count > 0)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    focusText(workspace, annotations.find(({ id }) => id === activeId) ?? null)
  }
  return (
    <div className="tagging-inspector" onKeyDown={onKeyDown}>
      <header className="tagging-head">
        <h2 tabIndex={-1} data-panel-start="several">{t('several.title', { count: annotations.length })}</h2>
        <p className="tagging-several-counts">
          {counts.map(({ kind, count }) => (
            <span key={kind}><span className={`kind-dot kind-${kind}`} aria-hidden="true" /> {t(`overview.kind.${kind}`, { count })}</span>
          ))}
        </p>
        <p className="muted">{t('several.hint')}</p>
      </header>
      <SeveralKinds annotations={annotations} />
      <SeveralActs annotations={annotations} />
      <ChosenMarks annotations={annotations} />
    </div>
  )
})
