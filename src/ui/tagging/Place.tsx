// One place of an annotation: its words, its edges, and what can be done with it.

import { useTranslation } from 'react-i18next'
import { removeTarget } from '../../commands/remove-target.ts'
import { requestRetarget } from '../../commands/request-retarget.ts'
import { targetWords } from '../../commands/target-words.ts'
import type { Id, Target } from '../../model/records.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { focusText } from './focus-text.ts'
import { IconButton } from './IconButton.tsx'
import { PlaceEdges } from './PlaceEdges.tsx'
import { SideWords } from './SideWords.tsx'

interface PlaceProps {
  readonly annotationId: Id<'annotation'>
  readonly target: Target
  /** Its number among the annotation's places, from 0. */
  readonly at: number
  readonly isOnly: boolean
}

export function Place({ annotationId, target, at, isOnly }: PlaceProps) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const words = targetWords([target], target.side)
  const lost = target.spans.filter(span => span.status === 'orphaned').length
  const retarget = () => {
    workspace.dispatch(requestRetarget, { targetIndex: at })
    focusText(workspace, null)
  }
  return (
    <li>
      <div className="tagging-place-head">
        <span className="muted">{t(`tagging.side.${target.side}`)}</span>
        <button type="button" className="button" aria-label={t('tagging.places.retargetOf', { words })} onClick={retarget}>{t('tagging.places.retarget')}</button>
        {!isOnly && (
          <IconButton name="cross" words={t('tagging.places.remove', { words })} onPress={() => workspace.dispatch(removeTarget, { annotationId, targetIndex: at })} />
        )}
      </div>
      <p className="tagging-place-words"><SideWords side={target.side} words={words} /></p>
      {lost > 0 && <p className="tagging-fault">{t(lost === target.spans.length ? 'tagging.places.orphaned' : 'tagging.places.partlyOrphaned')}</p>}
      {lost < target.spans.length && <div className="tagging-buttons"><PlaceEdges target={target} /></div>}
    </li>
  )
}
