// What the chosen words can become.

import { useTranslation } from 'react-i18next'
import { addSpan } from '../../commands/add-span.ts'
import { keepPlace } from '../../commands/keep-place.ts'
import { markClaim } from '../../commands/mark-claim.ts'
import { markEntity } from '../../commands/mark-entity.ts'
import { markNumber } from '../../commands/mark-number.ts'
import { markSource } from '../../commands/mark-source.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import { useArticle, useView, useWorkspace } from '../shared/workspace-context.tsx'
import { BarButton } from './BarButton.tsx'

const marking = { entity: markEntity, claim: markClaim, number: markNumber, source: markSource }

export function MarkButtons() {
  const { t } = useTranslation()
  const { dispatch, context } = useWorkspace()
  const kept = useView(view => view.keptPlaces.length)
  const hasSelection = useView(view => view.selection !== null)
  useView(view => view.selection)
  useArticle(article => article.document)
  const now = context()
  const mayAddWords = hasSelection && now !== null && addSpan.isEnabled(now)
  return (
    <>
      {annotationKinds.map(kind => (
        <BarButton key={kind} command={marking[kind]} onPress={() => dispatch(marking[kind])}>
          <span className={`kind-dot kind-${kind}`} aria-hidden="true" /> <span className={`tagging-kind-${kind}`}>{t(`tagging.kind.${kind}`)}</span>
        </BarButton>
      ))}
      {mayAddWords && <BarButton command={addSpan} onPress={() => dispatch(addSpan)}>{t('tagging.bar.theseToo')}</BarButton>}
      {hasSelection && <BarButton command={keepPlace} onPress={() => dispatch(keepPlace)}>{t('tagging.bar.another')}</BarButton>}
      {kept > 0 && <span className="tagging-bar-words">{t('tagging.bar.kept', { count: kept })}</span>}
    </>
  )
}
