// One place of an annotation: its words, its edges, and what can be done with it.

import { useTranslation } from 'react-i18next'
import { removeTarget } from '../../commands/remove-target.ts'
import { requestRetarget } from '../../commands/request-retarget.ts'
import { targetWords } from '../../commands/target-words.ts'
import type { Id, Target } from '../../model/records.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { focusText } from './focus-text.ts'
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
  const { dispatch } = workspace
  const retarget = () => {
    dispatch(requestRetarget, { targetIndex: at })
    focusText(workspace, null)
  }
  const lost = target.spans.filter(span => span.status === 'orphaned').length
  return (
    <li>
      <span className="muted">{t(`tagging.side.${target.side}`)}</span>
      <p className="tagging-place-words"><SideWords side={target.side} words={targetWords([target], target.side)} /></p>
      {lost > 0 && <p className="tagging-fault">{t(lost === target.spans.length ? 'tagging.places.orphaned' : 'tagging.places.partlyOrphaned')}</p>}
      <div className="tagging-buttons">
        {lost < target.spans.length && <PlaceEdges target={target} />}
        <button type="button" className="button" onClick={retarget}>
          {t('tagging.places.retarget')}
        </button>
        {!isOnly && <button type="button" className="button" onClick={() => dispatch(removeTarget, { annotationId, targetIndex: at })}>{t('tagging.places.remove')}</button>}
      </div>
    </li>
  )
}
