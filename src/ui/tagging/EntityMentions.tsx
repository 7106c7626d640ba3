// The other mentions of the same entity, and ways to say that this one is of another.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { joinEntity } from '../../commands/join-entity.ts'
import { selectAnnotation } from '../../commands/select-annotation.ts'
import { splitEntity } from '../../commands/split-entity.ts'
import type { Annotation, Entity, Id } from '../../model/records.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { MarkedWords } from './MarkedWords.tsx'
import { PickerButton } from './PickerButton.tsx'
import { RecordPicker } from './RecordPicker.tsx'

/** Mentions listed before somebody asks for all. */
const firstShown = 6

export function EntityMentions({ annotation, entity }: { annotation: Annotation; entity: Entity }) {
  const { t } = useTranslation()
  const { dispatch, context } = useWorkspace()
  const mentions = useArticle(article => article.index.annotationsOf(entity.id))
  const others = mentions.filter(id => id !== annotation.id)
  const annotationId = annotation.id
  const otherEntities = () => [...(context()?.document.all('entity') ?? [])].filter(one => one.id !== entity.id)
  return (
    <section className="tagging-section">
      <h3>{t('tagging.mentions.title')}</h3>
      {others.length === 0 ? <p className="muted">{t('tagging.mentions.none')}</p> : <MentionList ids={others} />}
      <div className="tagging-buttons">
        <PickerButton label={t('tagging.mentions.join')}>
          {close => (
            <RecordPicker
              label={t('tagging.mentions.joinWhich')} records={otherEntities()} onClose={close}
              onPick={entityId => { dispatch(joinEntity, { annotationId, entityId }); close() }}
            />
          )}
        </PickerButton>
        {others.length > 0 && (
          <button type="button" className="button" onClick={() => dispatch(splitEntity, { annotationId })}>{t('tagging.mentions.split')}</button>
        )}
      </div>
    </section>
  )
}

function MentionList({ ids }: { ids: readonly Id<'annotation'>[] }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const [all, setAll] = useState(false)
  const shown = all ? ids : ids.slice(0, firstShown)
  return (
    <ul className="tagging-mentions">
      {shown.map(id => (
        <li key={id}><button type="button" onClick={() => dispatch(selectAnnotation, id)}><MarkedWords annotationId={id} /></button></li>
      ))}
      {shown.length < ids.length && (
        <li><button type="button" className="tagging-more" onClick={() => setAll(true)}>{t('tagging.mentions.more', { count: ids.length - shown.length })}</button></li>
      )}
    </ul>
  )
}
