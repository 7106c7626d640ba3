// Joining, splitting, one entity, deleting: for all that are selected. What cannot be done says why.

import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clear } from '../../commands/clear.ts'
import { deleteAnnotation } from '../../commands/delete-annotation.ts'
import { joinAnnotations } from '../../commands/join-annotations.ts'
import { joinEntities, mentionedEntities } from '../../commands/join-entities.ts'
import { joinObstacle } from '../../commands/join-obstacle.ts'
import { splitAnnotations } from '../../commands/split-annotations.ts'
import type { Annotation } from '../../model/records.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { focusPanelStart } from './focus-panel-start.ts'
import { focusText } from './focus-text.ts'
import { nameIn } from './name-in.ts'
import { useReaderSides } from './RecordName.tsx'

export function SeveralActs({ annotations }: { annotations: readonly Annotation[] }) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const { dispatch } = workspace
  const id = useId()
  const now = workspace.context()
  if (!now) return null
  const obstacle = joinObstacle(now)
  const maySplit = splitAnnotations.isEnabled(now), mayPair = maySplit && splitAnnotations.isEnabled(now, { by: 'pair' })
  /** The panel shows something else then, and the button is gone. */
  const act = (isDone: boolean) => {
    if (isDone) focusPanelStart(workspace.view)
  }
  const remove = () => {
    const [first] = annotations
    dispatch(deleteAnnotation)
    requestAnimationFrame(() => focusText(workspace, first ?? null))
  }
  return (
    <section className="tagging-section">
      <div className="tagging-act">
        <button type="button" className="button" disabled={obstacle !== null} aria-describedby={`${id}-join`} onClick={() => act(dispatch(joinAnnotations))}>{t('several.join')}</button>
        <small id={`${id}-join`} className="muted">{obstacle ? t(`several.joinWhyNot.${obstacle}`) : t('several.joinHint')}</small>
      </div>
      <SameEntity />
      {maySplit && (
        <div className="tagging-act">
          <div className="tagging-buttons">
            <button type="button" className="button" aria-describedby={`${id}-split`} onClick={() => act(dispatch(splitAnnotations))}>{t('several.split')}</button>
            {mayPair && <button type="button" className="button" onClick={() => act(dispatch(splitAnnotations, { by: 'pair' }))}>{t('several.splitPairs')}</button>}
          </div>
          <small id={`${id}-split`} className="muted">{t('several.splitHint')}</small>
        </div>
      )}
      <div className="tagging-buttons">
        <button type="button" className="button is-danger" onClick={remove}>{t('several.delete', { count: annotations.length })}</button>
        <button type="button" className="button" onClick={() => act(dispatch(clear))}>{t('several.none')}</button>
      </div>
    </section>
  )
}

function SameEntity() {
  const { t } = useTranslation()
  const { context, dispatch, view } = useWorkspace()
  const sides = useReaderSides()
  const [wanted, setWanted] = useState<string | null>(null)
  const now = context()
  const entities = now ? mentionedEntities(now) : []
  if (!now || entities.length < 2) return null
  const active = now.document.annotation(now.view.activeAnnotationId ?? '')
  const kept = wanted !== null && entities.includes(wanted) ? wanted : active?.kind === 'entity' ? active.entityId : entities[0]!
  return (
    <div className="tagging-act">
      <label className="field">
        <span className="label">{t('several.sameEntityKeep')}</span>
        <select className="input" value={kept} onChange={event => setWanted(event.target.value)}>
          {entities.map(id => <option key={id} value={id}>{nameIn(now.document.entity(id)?.names, sides) || t('tagging.unnamed')}</option>)}
        </select>
      </label>
      <button type="button" className="button" onClick={() => dispatch(joinEntities, kept) && focusPanelStart(view)}>{t('several.sameEntity')}</button>
      <small className="muted">{t('several.sameEntityHint')}</small>
    </div>
  )
}
