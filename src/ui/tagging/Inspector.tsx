// The selected annotation with everything that can be said of it.

import { memo, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { nextAnnotation } from '../../commands/next-annotation.ts'
import { openPalette } from '../../commands/open-palette.ts'
import { showList } from '../../commands/show-list.ts'
import type { Annotation, Id } from '../../model/records.ts'
import { bodyIdOf } from '../../model/body-id-of.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { ClaimFields } from './ClaimFields.tsx'
import { EntityFields } from './EntityFields.tsx'
import { focusText } from './focus-text.ts'
import { InspectorFoot } from './InspectorFoot.tsx'
import { InspectorHead } from './InspectorHead.tsx'
import { KeyHints } from './KeyHints.tsx'
import { MarkNote } from './MarkNote.tsx'
import { NumberFields } from './NumberFields.tsx'
import { Places } from './Places.tsx'
import { ProposedCounterpart } from './ProposedCounterpart.tsx'
import { SourceFields } from './SourceFields.tsx'
import './inspector.css'
import './fields.css'

/** From nothing selected to something. */
const ways = [nextAnnotation, showList, openPalette]

export const Inspector = memo(function Inspector({ annotationId }: { annotationId: Id<'annotation'> | null }) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const annotation = useArticle(article => (annotationId ? article.document.annotation(annotationId) : undefined))
  if (!annotation) return (
    <div className="tagging-empty" tabIndex={-1} data-panel-start="inspector ">
      <p>{t('tagging.inspector.empty')}</p>
      <KeyHints commands={ways} />
    </div>
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    focusText(workspace, annotation)
  }
  return (
    <div key={annotation.id} className="tagging-inspector" onKeyDown={onKeyDown}>
      <InspectorHead annotation={annotation} />
      <ProposedCounterpart />
      <BodyFields annotation={annotation} />
      <MarkNote annotation={annotation} />
      <Places annotation={annotation} />
      <InspectorFoot annotation={annotation} />
    </div>
  )
})

/** The fields of what the annotation is a mention of; for a number, its own. */
function BodyFields({ annotation }: { annotation: Annotation }) {
  const body = useArticle(article => article.document.get(bodyIdOf(annotation) ?? ''))
  if (annotation.kind === 'number') return <NumberFields annotation={annotation} quantity={annotation.quantity} />
  if (body?.type === 'entity') return <EntityFields annotation={annotation} entity={body} />
  if (body?.type === 'claim') return <ClaimFields claim={body} />
  return body?.type === 'source' ? <SourceFields source={body} /> : null
}
